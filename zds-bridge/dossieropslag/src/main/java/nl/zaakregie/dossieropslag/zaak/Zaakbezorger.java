package nl.zaakregie.dossieropslag.zaak;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.api.uitgaand.Bezorger;
import nl.zaakregie.api.uitgaand.Bezorging;
import nl.zaakregie.api.uitgaand.UitgaandBericht;
import nl.zaakregie.api.uitgaand.Verzending;
import nl.zaakregie.dossieropslag.Antwoordvertaling;
import nl.zaakregie.dossieropslag.DossieropslagFout;
import nl.zaakregie.stuf.client.Berichtnummer;
import nl.zaakregie.stuf.client.Verzendresultaat;
import nl.zaakregie.stuf.client.Zakenmagazijnclient;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.fout.StufFoutcode;
import nl.zaakregie.stuf.rgbz.Zaak;
import nl.zaakregie.stuf.waarde.StufTijdstip;

/** Delivers commands about a zaak, and asks geefZaakdetails before it lets one be sent again. */
final class Zaakbezorger<B extends UitgaandBericht> implements Bezorger<B> {

    private final Zaakbezorging<B> bezorging;
    private final Zakenmagazijnclient magazijn;
    private final Clock clock;

    Zaakbezorger(Zaakbezorging<B> bezorging, Zakenmagazijnclient magazijn, Clock clock) {
        this.bezorging = bezorging;
        this.magazijn = magazijn;
        this.clock = clock;
    }

    @Override
    public Class<B> soort() {
        return bezorging.soort();
    }

    @Override
    public void proef(B bericht) {
        try {
            bezorging.proef().accept(bericht);
        } catch (StufFout e) {
            throw new SociaalDomeinException(
                    DossieropslagFout.BERICHT_NIET_TE_MAKEN, List.of(new Foutdetail("bericht", e.details())));
        }
    }

    @Override
    public Bezorging bezorg(Verzending<B> verzending) {
        try {
            return Antwoordvertaling.naarBezorging(bezorging.zending().apply(nummer(verzending), verzending.bericht()));
        } catch (StufFout e) {
            return new Bezorging.Afgewezen(e.code().code(), List.of(new Foutdetail("bericht", e.details())));
        } catch (SociaalDomeinException e) {
            return new Bezorging.Afgewezen(e.foutcode().code(), e.details());
        }
    }

    @Override
    public Bezorging vraagNa(Verzending<B> verzending) {
        Verzendresultaat<Optional<Zaak>> antwoord = magazijn.geefZaakdetails(
                vraagnummer(), bezorging.zaak().apply(verzending.bericht()).waarde());
        if (antwoord instanceof Verzendresultaat.Beantwoord<Optional<Zaak>> goed) {
            return gevonden(verzending.bericht(), goed.antwoord());
        }
        return isOnbekendeZaak(antwoord)
                ? nietAangekomen()
                : new Bezorging.Onbekend("navraag bij het zakenmagazijn lukt nu niet");
    }

    private Bezorging gevonden(B bericht, Optional<Zaak> zaak) {
        return zaak.filter(z -> bezorging.aangekomen().test(bericht, z)).isPresent()
                ? new Bezorging.Bevestigd()
                : nietAangekomen();
    }

    /** Some gateways answer a question about an unknown zaak with a fault instead of an empty answer. */
    private static boolean isOnbekendeZaak(Verzendresultaat<?> antwoord) {
        return antwoord instanceof Verzendresultaat.Afgewezen<?> afgewezen
                && StufFoutcode.STUF064.code().equals(afgewezen.fout().code());
    }

    private static Bezorging nietAangekomen() {
        return new Bezorging.Mislukt("volgens het zakenmagazijn niet aangekomen");
    }

    private static Berichtnummer nummer(Verzending<?> verzending) {
        return new Berichtnummer(verzending.referentienummer().waarde(), StufTijdstip.van(verzending.tijdstip()));
    }

    private Berichtnummer vraagnummer() {
        return new Berichtnummer(UUID.randomUUID().toString(), StufTijdstip.van(Instant.now(clock)));
    }
}
