package nl.zaakregie.dossieropslag.besluit;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.api.uitgaand.Bezorger;
import nl.zaakregie.api.uitgaand.Bezorging;
import nl.zaakregie.api.uitgaand.LegBesluitVast;
import nl.zaakregie.api.uitgaand.Verzending;
import nl.zaakregie.dossieropslag.Antwoordvertaling;
import nl.zaakregie.dossieropslag.DossieropslagFout;
import nl.zaakregie.stuf.client.Berichtnummer;
import nl.zaakregie.stuf.client.Besluitclient;
import nl.zaakregie.stuf.client.Verzendresultaat;
import nl.zaakregie.stuf.rgbz.BesluitBijZaak;
import nl.zaakregie.stuf.waarde.StufTijdstip;

/** Records a besluit with its zaak, and asks geefBesluitdetails before it lets one be sent again. */
public final class Besluitbezorger implements Bezorger<LegBesluitVast> {

    private static final int BESLUITTYPE = 80;

    private final Besluitclient magazijn;
    private final Clock clock;

    public Besluitbezorger(Besluitclient magazijn, Clock clock) {
        this.magazijn = magazijn;
        this.clock = clock;
    }

    @Override
    public Class<LegBesluitVast> soort() {
        return LegBesluitVast.class;
    }

    @Override
    public void proef(LegBesluitVast bericht) {
        if (bericht.besluittype().isBlank() || bericht.besluittype().length() > BESLUITTYPE) {
            throw new SociaalDomeinException(
                    DossieropslagFout.BERICHT_NIET_TE_MAKEN,
                    List.of(new Foutdetail("besluit/bst.omschrijving", "Gebruik 1 tot 80 tekens")));
        }
    }

    @Override
    public Bezorging bezorg(Verzending<LegBesluitVast> verzending) {
        Berichtnummer nummer =
                new Berichtnummer(verzending.referentienummer().waarde(), StufTijdstip.van(verzending.tijdstip()));
        return Antwoordvertaling.naarBezorging(
                magazijn.voegBesluitToe(nummer, Besluitvertaling.naarRgbz(verzending.bericht())));
    }

    @Override
    public Bezorging vraagNa(Verzending<LegBesluitVast> verzending) {
        Berichtnummer nummer = new Berichtnummer(UUID.randomUUID().toString(), StufTijdstip.van(clock.instant()));
        Verzendresultaat<Optional<BesluitBijZaak>> antwoord = magazijn.geefBesluitdetails(
                nummer, verzending.bericht().besluit().waarde());
        if (antwoord instanceof Verzendresultaat.Beantwoord<Optional<BesluitBijZaak>> goed) {
            return goed.antwoord().isPresent()
                    ? new Bezorging.Bevestigd()
                    : new Bezorging.Mislukt("volgens het zakenmagazijn niet aangekomen");
        }
        return new Bezorging.Onbekend("navraag bij het zakenmagazijn lukt nu niet");
    }
}
