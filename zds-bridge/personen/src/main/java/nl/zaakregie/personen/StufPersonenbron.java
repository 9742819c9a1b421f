package nl.zaakregie.personen;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.api.inzage.Aangeboden;
import nl.zaakregie.api.inzage.Inzage;
import nl.zaakregie.api.inzage.Inzageverzoek;
import nl.zaakregie.api.kern.Bsn;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.Personen;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.personen.Ingeschrevene;
import nl.zaakregie.api.personen.Personenbron;
import nl.zaakregie.api.personen.Zoekresultaat;
import nl.zaakregie.api.personen.Zoekvraag;
import nl.zaakregie.api.uitgaand.Netwerk;
import nl.zaakregie.stuf.client.Berichtnummer;
import nl.zaakregie.stuf.client.Gegevensmagazijnclient;
import nl.zaakregie.stuf.client.Verzendresultaat;
import nl.zaakregie.stuf.client.Verzendresultaat.Afgewezen;
import nl.zaakregie.stuf.client.Verzendresultaat.Beantwoord;
import nl.zaakregie.stuf.fout.StufFoutcode;
import nl.zaakregie.stuf.rgbz.Persoonsantwoord;
import nl.zaakregie.stuf.rgbz.Persoonsvraag;
import nl.zaakregie.stuf.waarde.OnvolledigeDatum;
import nl.zaakregie.stuf.waarde.StufTijdstip;

/**
 * Asks a gegevensmagazijn by StUF-BG 3.10. Doelbinding decides and protocollering writes (in a transaction of their own,
 * which has ended) before the question leaves.
 */
final class StufPersonenbron implements Personenbron {

    /** Some gateways answer "not found" with a fault (ZDS.md ch. 15). */
    private static final String NIET_GEVONDEN = StufFoutcode.STUF064.code();

    private final Gegevensmagazijnclient magazijn;
    private final Inzage inzage;
    private final Personen personen;
    private final Clock klok;

    StufPersonenbron(Gegevensmagazijnclient magazijn, Inzage inzage, Personen personen, Clock klok) {
        this.magazijn = magazijn;
        this.inzage = inzage;
        this.personen = personen;
        this.klok = klok;
    }

    @Override
    public Optional<Ingeschrevene> opBsn(Inzageverzoek verzoek, Optional<DossierId> dossier, Bsn bsn) {
        Netwerk.eisGeenTransactie();
        legVast(
                verzoek,
                dossier,
                "persoon op BSN",
                personen.zoekOpBsn(bsn).map(Set::of).orElse(Set.of()));
        return vraag(Persoonsvraag.opBsn(bsn.waarde())).personen().stream()
                .findFirst()
                .map(Persoonsvertaling::van);
    }

    @Override
    public Zoekresultaat zoek(Inzageverzoek verzoek, Optional<DossierId> dossier, Zoekvraag vraag) {
        Netwerk.eisGeenTransactie();
        legVast(
                verzoek,
                dossier,
                vraag instanceof Zoekvraag.OpAdres ? "personen op adres" : "personen op naam",
                Set.of());
        List<Ingeschrevene> gevonden = new ArrayList<>();
        Persoonsvraag volgende = vertaal(vraag);
        boolean meer = true;
        while (meer && gevonden.size() < Zoekvraag.MAXIMUM) {
            Persoonsantwoord antwoord = vraag(volgende);
            antwoord.personen().forEach(p -> gevonden.add(Persoonsvertaling.van(p)));
            meer = antwoord.meer() && !antwoord.personen().isEmpty();
            if (meer) {
                volgende = volgende.na(
                        antwoord.personen().get(antwoord.personen().size() - 1).persoon());
            }
        }
        boolean teVeel = meer || gevonden.size() > Zoekvraag.MAXIMUM;
        return new Zoekresultaat(gevonden.subList(0, Math.min(gevonden.size(), Zoekvraag.MAXIMUM)), teVeel);
    }

    private void legVast(Inzageverzoek verzoek, Optional<DossierId> dossier, String soort, Set<PersoonId> betrokkenen) {
        inzage.vrijgeven(
                new Inzageverzoek(verzoek.gebruiker(), verzoek.doel(), "BRP bevragen: " + verzoek.handeling()),
                new Aangeboden<>(new Bevraging(soort), dossier, betrokkenen));
    }

    private Persoonsantwoord vraag(Persoonsvraag vraag) {
        Berichtnummer nummer = new Berichtnummer(UUID.randomUUID().toString(), StufTijdstip.van(klok.instant()));
        Verzendresultaat<Persoonsantwoord> resultaat = magazijn.vraagPersonen(nummer, vraag);
        if (resultaat instanceof Beantwoord<Persoonsantwoord> goed) {
            return goed.antwoord();
        }
        if (resultaat instanceof Afgewezen<Persoonsantwoord> afgewezen) {
            if (NIET_GEVONDEN.equals(afgewezen.fout().code())) {
                return new Persoonsantwoord(List.of(), false, List.of());
            }
            throw new SociaalDomeinException(PersonenFout.BRON_WEIGERT);
        }
        throw new SociaalDomeinException(PersonenFout.BRON_ONBEREIKBAAR);
    }

    private static Persoonsvraag vertaal(Zoekvraag vraag) {
        if (vraag instanceof Zoekvraag.OpAdres adres) {
            return Persoonsvraag.opAdres(
                    adres.postcode(),
                    String.valueOf(adres.huisnummer()),
                    adres.huisletter().orElse(null),
                    adres.toevoeging().orElse(null),
                    Zoekvraag.MAXIMUM);
        }
        Zoekvraag.OpNaam naam = (Zoekvraag.OpNaam) vraag;
        return Persoonsvraag.opNaam(
                naam.geslachtsnaam(), OnvolledigeDatum.van(naam.geboortedatum()), Zoekvraag.MAXIMUM);
    }
}
