//! The one list of commands that the page may call. The build makes their permissions from it, the
//! window what carries them out.

/// Hands the names to another macro.
macro_rules! commands {
    ($takes:ident) => {
        $takes! {
            start
            listen
            answer_close
            set_preferences
            propose_passphrase
            create_library
            unlock
            lock
            change_passphrase
            save_passphrase_sheet
            list_cases
            create_case
            open_case
            close_case
            open_sample
            keep_sample
            import_case
            apply
            undo
            redo
            search_case
            search_library
            history
            list_versions
            keep_version
            open_version
            stakeholder_map
            lay_out_plan
            plan_page
            save_plan
            open_file
            cancel
            save_copy
        }
    };
}
