package nl.zaakregie.voorbeeld.zakenmagazijn.besluiten;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.fout.StufFoutcode;
import nl.zaakregie.stuf.rgbz.Besluit;
import nl.zaakregie.stuf.rgbz.BesluitBijZaak;
import nl.zaakregie.stuf.rgbz.Mutatie;
import nl.zaakregie.stuf.rgbz.Verwerkingssoort;
import nl.zaakregie.voorbeeld.zakenmagazijn.opslag.Identificatie;
import nl.zaakregie.voorbeeld.zakenmagazijn.zaken.Relatiemutaties;
import nl.zaakregie.voorbeeld.zakenmagazijn.zaken.Relatiesoort;
import org.springframework.dao.DuplicateKeyException;

/** Adds and changes besluiten, in the transaction of the message that asks for it. */
public class Besluiten {

    private static final Relatiesoort<Besluit> LEIDT_TOT = new LeidtTot();

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
     * Besluiten that came with their zaak, or with a change of it. One that the zaak has is only mentioned when it is added:
     * a receiver takes T for I then (ZDS.md ch. 7). One that is removed is gone, for it is the outcome of one zaak.
     *
     * @throws StufFout StUF064 for an unknown document or a relation that is not there, StUF067 for a besluit of another zaak
     */
    public void bijZaak(String zaakidentificatie, List<Mutatie<Besluit>> mutaties) {
        if (mutaties.isEmpty()) {
            return;
        }
        List<Besluit> bekend = besluiten.van(zaakidentificatie);
        List<Besluit> nieuw = Relatiemutaties.pasToe(LEIDT_TOT, bekend, zonderBekende(bekend, mutaties));
        bekend.stream()
                .filter(besluit -> nieuw.stream().noneMatch(ander -> LEIDT_TOT.zelfde(besluit, ander)))
                .forEach(besluit -> besluiten.verwijder(besluit.identificatie()));
        nieuw.stream().filter(besluit -> !bekend.contains(besluit)).forEach(besluit -> {
            if (bekend.stream().anyMatch(ander -> LEIDT_TOT.zelfde(besluit, ander))) {
                besluiten.wijzig(besluit);
            } else {
                bewaar(new BesluitBijZaak(besluit, zaakidentificatie));
            }
        });
    }

    private static List<Mutatie<Besluit>> zonderBekende(List<Besluit> bekend, List<Mutatie<Besluit>> mutaties) {
        return mutaties.stream()
                .filter(mutatie -> mutatie.soort() != Verwerkingssoort.T
                        || bekend.stream().noneMatch(besluit -> LEIDT_TOT.zelfde(besluit, mutatie.aanwezig())))
                .toList();
    }

    /**
     * What the new side does not mention stays as it is; what it says to be empty becomes so.
     *
     * @throws StufFout StUF064 for an unknown besluit or document, StUF055 when the change takes away what must be there
     */
    public void wijzig(Mutatie<Besluit> wijziging) {
        Besluit nieuw = wijziging.aanwezig();
        Besluit bekend = besluiten
                .vindVoorWijziging(nieuw.identificatie())
                .orElseThrow(() -> new StufFout(StufFoutcode.STUF064, "object/identificatie: dit besluit bestaat niet"))
                .besluit();
        controleerDocumenten(nieuw);
        besluiten.wijzig(Besluitaanvulling.van(bekend, wijziging));
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
}
