package nl.zaakregie.dossieropslag.overdracht;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.api.uitgaand.Bezorger;
import nl.zaakregie.api.uitgaand.Bezorging;
import nl.zaakregie.api.uitgaand.DraagZaakOver;
import nl.zaakregie.api.uitgaand.Verzending;
import nl.zaakregie.dossieropslag.Antwoordvertaling;
import nl.zaakregie.dossieropslag.DossieropslagFout;
import nl.zaakregie.dossieropslag.zaak.Zaakvertaling;
import nl.zaakregie.stuf.client.Backofficeclient;
import nl.zaakregie.stuf.client.Berichtnummer;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.rgbz.Overdracht;
import nl.zaakregie.stuf.waarde.StufTijdstip;

/**
 * Sends overdragenZaak_Di01. RZS has no question to ask whether it arrived; a resend has the same referentienummer, which a
 * receiver answers without handling it twice (StUF 03.01), so after an unknown outcome it simply goes again.
 */
public final class Overdrachtbezorger implements Bezorger<DraagZaakOver> {

    private static final int MELDING = 250;

    private final Map<String, Backofficeclient> backoffices;
    private final Zaakvertaling vertaling;

    public Overdrachtbezorger(Map<String, Backofficeclient> backoffices, Zaakvertaling vertaling) {
        this.backoffices = Map.copyOf(backoffices);
        this.vertaling = vertaling;
    }

    @Override
    public Class<DraagZaakOver> soort() {
        return DraagZaakOver.class;
    }

    @Override
    public void proef(DraagZaakOver bericht) {
        client(bericht);
        vertaling.zaaktype(bericht.zaaktype());
        if (bericht.melding().orElse("").length() > MELDING) {
            throw new SociaalDomeinException(
                    DossieropslagFout.BERICHT_NIET_TE_MAKEN,
                    List.of(new Foutdetail("melding", "Gebruik hoogstens 250 tekens")));
        }
    }

    @Override
    public Bezorging bezorg(Verzending<DraagZaakOver> verzending) {
        DraagZaakOver bericht = verzending.bericht();
        Berichtnummer nummer =
                new Berichtnummer(verzending.referentienummer().waarde(), StufTijdstip.van(verzending.tijdstip()));
        try {
            Overdracht overdracht = new Overdracht(
                    bericht.zaak().waarde(),
                    vertaling.zaaktype(bericht.zaaktype()),
                    bericht.melding().map(List::of).orElse(List.of()));
            return Antwoordvertaling.naarBezorging(client(bericht).overdragenZaak(nummer, overdracht));
        } catch (StufFout e) {
            return new Bezorging.Afgewezen(e.code().code(), List.of(new Foutdetail("bericht", e.details())));
        } catch (SociaalDomeinException e) {
            return new Bezorging.Afgewezen(e.foutcode().code(), e.details());
        }
    }

    @Override
    public Bezorging vraagNa(Verzending<DraagZaakOver> verzending) {
        return new Bezorging.Mislukt("navraag bestaat niet; opnieuw sturen mag");
    }

    private Backofficeclient client(DraagZaakOver bericht) {
        return Optional.ofNullable(backoffices.get(bericht.backoffice()))
                .orElseThrow(() -> DossieropslagFout.ONBEKENDE_BACKOFFICE.bij(bericht.backoffice()));
    }
}
