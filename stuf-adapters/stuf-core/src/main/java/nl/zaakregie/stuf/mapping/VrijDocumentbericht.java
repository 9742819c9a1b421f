package nl.zaakregie.stuf.mapping;

import nl.zaakregie.stuf.StufVersie;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.bericht.StuurgegevensMapper;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.fout.StufFoutcode;
import nl.zaakregie.stuf.schema.StufElement;
import nl.zaakregie.stuf.schema.zkn0310.EdcAntwoord;
import nl.zaakregie.stuf.schema.zkn0310.EdcKennisgeving;
import nl.zaakregie.stuf.schema.zkn0310.EdcObject;
import nl.zaakregie.stuf.schema.zkn0310.EdcVraag;
import nl.zaakregie.stuf.schema.zkn0310.VrijBericht;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a free message about documents. ZDS 1.1 and 1.2 have the same parts in different namespaces; this is the
 * one place that knows both.
 */
record VrijDocumentbericht(
        @Nullable String checkedOutId,
        @Nullable String checkedOutBy,
        @Nullable String versiesoort,
        @Nullable EdcObject document,
        @Nullable EdcVraag vraag,
        @Nullable EdcKennisgeving wijziging,
        @Nullable EdcAntwoord antwoord) {

    static VrijDocumentbericht van(StufElement bericht) {
        if (bericht instanceof nl.zaakregie.stuf.schema.zds0120.VrijBericht b) {
            var parameters = b.getParameters();
            return new VrijDocumentbericht(
                    parameters == null ? null : Waarden.tekst(parameters.getCheckedOutId()),
                    parameters == null ? null : Waarden.tekst(parameters.getCheckedOutBy()),
                    parameters == null ? null : Waarden.tekst(parameters.getVersioningState()),
                    b.getDocument(),
                    b.getEdcLv01(),
                    b.getEdcLk02(),
                    b.getEdcLa01());
        }
        if (bericht instanceof VrijBericht b) {
            var parameters = b.getParameters();
            return new VrijDocumentbericht(
                    parameters == null ? null : Waarden.tekst(parameters.getCheckedOutId()),
                    parameters == null ? null : Waarden.tekst(parameters.getCheckedOutBy()),
                    parameters == null ? null : Waarden.tekst(parameters.getVersioningState()),
                    b.getDocument(),
                    b.getEdcLv01(),
                    b.getEdcLk02(),
                    b.getEdcLa01());
        }
        throw new StufFout(StufFoutcode.STUF055, "Dit is geen vrij bericht over een document");
    }

    /** A question has no parameters of its own; all others have, even when empty. */
    StufElement naarBericht(Stuurgegevens kop, StufVersie versie) {
        boolean metParameters = vraag == null;
        if (versie == StufVersie.ZDS_1_2) {
            var bericht = new nl.zaakregie.stuf.schema.zds0120.VrijBericht();
            bericht.setStuurgegevens(StuurgegevensMapper.naarBericht(kop));
            if (metParameters) {
                var parameters = new nl.zaakregie.stuf.schema.zds0120.ParametersVrijBericht();
                parameters.setCheckedOutId(Waarden.tekst(checkedOutId));
                parameters.setCheckedOutBy(Waarden.tekst(checkedOutBy));
                parameters.setVersioningState(Waarden.tekst(versiesoort));
                bericht.setParameters(parameters);
            }
            bericht.setDocument(document);
            bericht.setEdcLv01(vraag);
            bericht.setEdcLk02(wijziging);
            bericht.setEdcLa01(antwoord);
            return bericht;
        }
        VrijBericht bericht = new VrijBericht();
        bericht.setStuurgegevens(StuurgegevensMapper.naarBericht(kop));
        if (metParameters) {
            var parameters = new nl.zaakregie.stuf.schema.zkn0310.ParametersVrijBericht();
            parameters.setCheckedOutId(Waarden.tekst(checkedOutId));
            parameters.setCheckedOutBy(Waarden.tekst(checkedOutBy));
            parameters.setVersioningState(Waarden.tekst(versiesoort));
            bericht.setParameters(parameters);
        }
        bericht.setDocument(document);
        bericht.setEdcLv01(vraag);
        bericht.setEdcLk02(wijziging);
        bericht.setEdcLa01(antwoord);
        return bericht;
    }

    static <E extends StufElement> E functie(E element, String functie) {
        element.setEntiteit("EDC");
        element.setBerichtfunctie(functie);
        return element;
    }

    String vereistCheckedOutId() {
        if (checkedOutId == null) {
            throw new StufFout(StufFoutcode.STUF055, "parameters/checkedOutId ontbreekt");
        }
        return checkedOutId;
    }

    static <T> T vereist(@Nullable T onderdeel, String naam) {
        if (onderdeel == null) {
            throw new StufFout(StufFoutcode.STUF055, naam + " ontbreekt");
        }
        return onderdeel;
    }
}
