package nl.zaakregie.voorbeeld.zakenmagazijn.besluiten;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.fout.StufFoutcode;
import nl.zaakregie.stuf.rgbz.Besluit;
import nl.zaakregie.stuf.rgbz.BesluitBijZaak;
import nl.zaakregie.voorbeeld.zakenmagazijn.opslag.Identificatie;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;

/** Adds and changes besluiten, in the transaction of the message that asks for it. */
public class Besluiten {

    private final JdbcBesluiten besluiten;
    private final Predicate<String> zaakBestaat;
    private final Predicate<String> documentBestaat;

    Besluiten(JdbcBesluiten besluiten, Predicate<String> zaakBestaat, Predicate<String> documentBestaat) {
        this.besluiten = besluiten;
        this.zaakBestaat = zaakBestaat;
        this.documentBestaat = documentBestaat;
    }

    /** @throws StufFout StUF064 for an unknown zaak or document, StUF067 when the besluit exists */
    public void voegToe(BesluitBijZaak besluit) {
        Identificatie.controleer(besluit.besluit().identificatie());
        if (!zaakBestaat.test(besluit.zaakidentificatie())) {
            throw new StufFout(StufFoutcode.STUF064, "object/zaak/identificatie: deze zaak bestaat niet");
        }
        bewaar(besluit);
    }

    /**
     * Besluiten that came with their zaak. One that is known is only mentioned: a receiver takes T for I then (ZDS.md ch. 7).
     */
    public void bijZaak(String zaakidentificatie, List<Besluit> gegeven) {
        gegeven.stream()
                .filter(besluit -> besluiten.vind(besluit.identificatie()).isEmpty())
                .forEach(besluit -> bewaar(new BesluitBijZaak(besluit, zaakidentificatie)));
    }

    /** What the new side does not have stays as it is. */
    public void wijzig(Besluit nieuw) {
        Besluit bekend = besluiten
                .vindVoorWijziging(nieuw.identificatie())
                .orElseThrow(() -> new StufFout(StufFoutcode.STUF064, "object/identificatie: dit besluit bestaat niet"))
                .besluit();
        controleerDocumenten(nieuw);
        besluiten.wijzig(aangevuld(bekend, nieuw));
    }

    public Optional<BesluitBijZaak> vind(String besluitidentificatie) {
        return besluiten.vind(besluitidentificatie);
    }

    /** Oldest first. */
    public List<Besluit> van(String zaakidentificatie) {
        return besluiten.van(zaakidentificatie);
    }

    private void bewaar(BesluitBijZaak besluit) {
        controleerDocumenten(besluit.besluit());
        try {
            besluiten.voegToe(besluit);
        } catch (DuplicateKeyException bestaatAl) {
            throw new StufFout(StufFoutcode.STUF067, "identificatie: dit besluit bestaat al", bestaatAl);
        }
    }

    private void controleerDocumenten(Besluit besluit) {
        if (!besluit.documenten().stream().allMatch(documentBestaat)) {
            throw new StufFout(
                    StufFoutcode.STUF064, "isVastgelegdIn/gerelateerde/identificatie: dit document bestaat niet");
        }
    }

    private static Besluit aangevuld(Besluit bekend, Besluit nieuw) {
        return new Besluit(
                bekend.identificatie(),
                eerste(nieuw.besluittype(), bekend.besluittype()),
                eerste(nieuw.datumBeslissing(), bekend.datumBeslissing()),
                eerste(nieuw.toelichting(), bekend.toelichting()),
                eerste(nieuw.ingangsdatum(), bekend.ingangsdatum()),
                eerste(nieuw.einddatum(), bekend.einddatum()),
                eerste(nieuw.vervalreden(), bekend.vervalreden()),
                eerste(nieuw.datumPublicatie(), bekend.datumPublicatie()),
                eerste(nieuw.datumVerzending(), bekend.datumVerzending()),
                eerste(nieuw.datumUiterlijkeReactie(), bekend.datumUiterlijkeReactie()),
                nieuw.documenten().isEmpty() ? bekend.documenten() : nieuw.documenten(),
                bekend.rest().bijgewerkt(nieuw.rest()));
    }

    private static <W> @Nullable W eerste(@Nullable W nieuw, @Nullable W bekend) {
        return nieuw == null ? bekend : nieuw;
    }
}
