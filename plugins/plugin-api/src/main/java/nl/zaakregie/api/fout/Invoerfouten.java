package nl.zaakregie.api.fout;

import java.util.ArrayList;
import java.util.List;

/** Tells everything that is wrong with input at once, not one field after the other. */
public final class Invoerfouten {

    private Invoerfouten() {}

    /**
     * Tries to read each field.
     *
     * @param velden each throws a fault with details when its field is wrong
     * @throws SociaalDomeinException with this code and the details of all of them
     */
    public static void verzamel(Foutcode code, Runnable... velden) {
        List<Foutdetail> fouten = new ArrayList<>();
        for (Runnable veld : velden) {
            try {
                veld.run();
            } catch (SociaalDomeinException e) {
                fouten.addAll(e.details());
            }
        }
        if (!fouten.isEmpty()) {
            throw new SociaalDomeinException(code, fouten);
        }
    }
}
