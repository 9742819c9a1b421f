package nl.zaakregie.dossieropslag.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.api.uitgaand.BewaarDocument;
import nl.zaakregie.api.uitgaand.Bezorger;
import nl.zaakregie.api.uitgaand.Bezorging;
import nl.zaakregie.api.uitgaand.Documentinhouden;
import nl.zaakregie.api.uitgaand.Verzending;
import nl.zaakregie.cmis.CmisAntwoord;
import nl.zaakregie.cmis.CmisFout;
import nl.zaakregie.cmis.Documenteigenschap;
import nl.zaakregie.cmis.Documentmetagegevens;
import nl.zaakregie.cmis.Documentopslag;
import nl.zaakregie.cmis.Documentvermelding;
import nl.zaakregie.dossieropslag.Antwoordvertaling;
import nl.zaakregie.dossieropslag.DossieropslagFout;

/**
 * Puts a document in the folder of its zaak. A create is not idempotent, so the DMS is asked for the
 * documentidentificatie before a document goes again; a refusal because it is there already counts as delivered.
 */
public final class Documentbezorger implements Bezorger<BewaarDocument> {

    private static final String TAAL = "nld";

    private final Documentopslag opslag;
    private final Documentinhouden inhouden;

    public Documentbezorger(Documentopslag opslag, Documentinhouden inhouden) {
        this.opslag = opslag;
        this.inhouden = inhouden;
    }

    @Override
    public Class<BewaarDocument> soort() {
        return BewaarDocument.class;
    }

    @Override
    public void proef(BewaarDocument bericht) {
        try {
            metagegevens(bericht);
        } catch (IllegalArgumentException e) {
            throw new SociaalDomeinException(
                    DossieropslagFout.BERICHT_NIET_TE_MAKEN,
                    List.of(new Foutdetail("document", String.valueOf(e.getMessage()))));
        }
    }

    @Override
    public Bezorging bezorg(Verzending<BewaarDocument> verzending) {
        BewaarDocument bericht = verzending.bericht();
        try (InputStream inhoud = inhouden.lees(bericht.inhoud())) {
            CmisAntwoord<String> antwoord =
                    opslag.bewaar(metagegevens(bericht), inhoud, inhouden.lengte(bericht.inhoud()));
            return bestaatAl(antwoord) ? vraagNa(verzending) : Antwoordvertaling.naarBezorging(antwoord);
        } catch (IOException e) {
            throw new UncheckedIOException("Documentinhoud niet te sluiten", e);
        }
    }

    @Override
    public Bezorging vraagNa(Verzending<BewaarDocument> verzending) {
        BewaarDocument bericht = verzending.bericht();
        CmisAntwoord<Optional<Documentvermelding>> antwoord =
                opslag.vind(bericht.document().waarde());
        if (antwoord instanceof CmisAntwoord.Gelukt<Optional<Documentvermelding>> gelukt) {
            return gelukt.waarde()
                            .filter(d -> d.zaakidentificaties()
                                    .contains(bericht.zaak().waarde()))
                            .isPresent()
                    ? new Bezorging.Bevestigd()
                    : new Bezorging.Mislukt("volgens het DMS niet aangekomen");
        }
        return new Bezorging.Onbekend("navraag bij het DMS lukt nu niet");
    }

    private static boolean bestaatAl(CmisAntwoord<?> antwoord) {
        return antwoord instanceof CmisAntwoord.Geweigerd<?> geweigerd
                && geweigerd.fout() == CmisFout.DOCUMENT_BESTAAT_AL;
    }

    private static Documentmetagegevens metagegevens(BewaarDocument bericht) {
        return new Documentmetagegevens(
                bericht.document().waarde(),
                bericht.zaak().waarde(),
                bericht.titel(),
                bericht.bestandsnaam(),
                bericht.mime(),
                Map.of(
                        Documenteigenschap.DOCUMENTTYPE,
                        bericht.soort(),
                        Documenteigenschap.CREATIEDATUM,
                        bericht.creatiedatum().format(DateTimeFormatter.BASIC_ISO_DATE),
                        Documenteigenschap.AUTEUR,
                        bericht.auteur(),
                        Documenteigenschap.TAAL,
                        TAAL,
                        Documenteigenschap.VERTROUWELIJKAANDUIDING,
                        bericht.vertrouwelijkheid()));
    }
}
