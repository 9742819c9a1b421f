package nl.zaakregie.runtime.motor;

import nl.zaakregie.api.kern.DossierId;
import org.jspecify.annotations.Nullable;

/** The business key of a case or process is the id of its dossier; sub-processes inherit it. */
final class Dossiersleutel {

    private Dossiersleutel() {}

    static DossierId lees(@Nullable String businessKey) {
        if (businessKey == null) {
            throw MotorFout.ACTIE_BUITEN_DOSSIER.fout();
        }
        try {
            return DossierId.van(businessKey);
        } catch (IllegalArgumentException e) {
            throw MotorFout.ACTIE_BUITEN_DOSSIER.fout();
        }
    }
}
