# Days, amounts and lists.
format-month-1 = janvier
format-month-2 = février
format-month-3 = mars
format-month-4 = avril
format-month-5 = mai
format-month-6 = juin
format-month-7 = juillet
format-month-8 = août
format-month-9 = septembre
format-month-10 = octobre
format-month-11 = novembre
format-month-12 = décembre
format-date = { $day } { $month } { $year }
format-date-first = { $day }er { $month } { $year }
format-amount = { $amount } €
format-list = { $start } et { $last }
