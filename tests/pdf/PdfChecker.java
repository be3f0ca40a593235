import java.io.File;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Validates PDF files with the engine of veraPDF, one line per file and profile. A test reads the
 * lines; arguments are PROFILE and FILE by turns.
 */
public class PdfChecker {
    public static void main(String[] arguments) throws Exception {
        Logger.getLogger("").setLevel(Level.SEVERE);
        VeraGreenfieldFoundryProvider.initialise();
        for (int at = 0; at + 1 < arguments.length; at += 2) {
            PDFAFlavour profile = PDFAFlavour.fromString(arguments[at]);
            if (profile == PDFAFlavour.NO_FLAVOUR) {
                throw new IllegalArgumentException("no such profile: " + arguments[at]);
            }
            check(profile, arguments[at], new File(arguments[at + 1]));
        }
    }

    private static void check(PDFAFlavour profile, String name, File file) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(file, profile);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(profile, false)) {
            ValidationResult result = validator.validate(parser);
            String first = "";
            for (TestAssertion test : result.getTestAssertions()) {
                if (test.getStatus() == TestAssertion.Status.FAILED) {
                    first = test.getRuleId().getClause() + " " + test.getMessage();
                    break;
                }
            }
            String verdict = result.isCompliant() ? "PASS" : "FAIL";
            String line = verdict + " " + name + " " + file.getName() + " " + first;
            System.out.println(line.replaceAll("\\s+", " ").trim());
        }
    }
}
