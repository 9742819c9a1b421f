package nl.zaakregie.ontvangst;

import java.time.Clock;
import java.util.Set;
import nl.zaakregie.api.bericht.BijlageOntvangen;
import nl.zaakregie.api.bericht.BijlageOntvangen.Bestemming;
import nl.zaakregie.api.kern.Identificaties;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.ontvangst.Formulierregister.Formulierzaak;
import nl.zaakregie.stuf.Operatie;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.fout.StufFoutcode;
import nl.zaakregie.stuf.rgbz.Zaakdocument;
import nl.zaakregie.stuf.server.Berichtkop;
import nl.zaakregie.stuf.server.DocumentServices;
import nl.zaakregie.stuf.waarde.StufTijdstip;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The attachments of e-form servers that speak ZDS: each in a message of its own, after the creeerZaak. To which zaak it
 * belongs was remembered then, so a restart between the messages does no harm.
 */
final class Documentontvangst implements DocumentServices {

    private static final String ZAAK = "object/isRelevantVoor/gerelateerde/identificatie";
    private static final String SOORT = "Bijlage";

    private final Aanname aanname;
    private final Bijlageopslag bijlagen;
    private final Formulierregister register;
    private final Identificaties identificaties;
    private final TransactionTemplate transactie;
    private final Clock klok;

    Documentontvangst(
            Aanname aanname,
            Bijlageopslag bijlagen,
            Formulierregister register,
            Identificaties identificaties,
            TransactionTemplate transactie,
            Clock klok) {
        this.aanname = aanname;
        this.bijlagen = bijlagen;
        this.register = register;
        this.identificaties = identificaties;
        this.transactie = transactie;
        this.klok = klok;
    }

    @Override
    public Set<Operatie> aangeboden() {
        return Set.of(Operatie.GENEREER_DOCUMENTIDENTIFICATIE, Operatie.VOEG_ZAAKDOCUMENT_TOE);
    }

    @Override
    public String genereerDocumentIdentificatie(Berichtkop kop) {
        return transactie.execute(status -> identificaties.nieuwDocument().waarde());
    }

    @Override
    public void voegZaakdocumentToe(Berichtkop kop, Zaakdocument document) {
        Formulierzaak zaak = zaak(kop, document);
        aanname.neemAan(
                kop,
                new BijlageOntvangen(
                        zaak.afzender(),
                        zaak.zaak(),
                        zaak.bestemming(),
                        zaak.zaaktype(),
                        bijlagen.bewaar(
                                document,
                                SOORT,
                                klok.instant().atZone(StufTijdstip.ZONE).toLocalDate())),
                details -> new StufFout(StufFoutcode.STUF064, ZAAK + ": " + details));
    }

    /** Only who made the zaak may add to it; another is told the same as when it did not exist. */
    private Formulierzaak zaak(Berichtkop kop, Zaakdocument document) {
        String afzender = kop.zender().map(Systeem::applicatie).orElse("");
        Bezwaren bezwaren = new Bezwaren();
        Zaakidentificatie zaak = document.zaken().stream()
                .findFirst()
                .flatMap(z -> Zaakvertaling.identificatie(z.zaakidentificatie(), ZAAK, bezwaren))
                .orElseThrow(() -> onbekend("ontbreekt of is geen zaakidentificatie"));
        return register.vind(zaak)
                .filter(z -> z.afzender().equals(afzender))
                .filter(Documentontvangst::heeftPlaats)
                .orElseThrow(() -> onbekend("deze zaak is hier niet door u gemaakt, of kan geen bijlagen hebben"));
    }

    /** A melding has no place for documents unless the settings gave it a zaak in the zakenmagazijn. */
    private static boolean heeftPlaats(Formulierzaak zaak) {
        return zaak.bestemming() == Bestemming.AANVRAAG
                || zaak.magazijnzaaktype().isPresent();
    }

    private static StufFout onbekend(String reden) {
        return new StufFout(StufFoutcode.STUF064, ZAAK + ": " + reden);
    }
}
