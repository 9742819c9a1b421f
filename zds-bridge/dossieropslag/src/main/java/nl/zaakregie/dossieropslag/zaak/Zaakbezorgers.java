package nl.zaakregie.dossieropslag.zaak;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zaakregie.api.kern.Bsn;
import nl.zaakregie.api.kern.Persoonsgegevens;
import nl.zaakregie.api.uitgaand.ActualiseerZaakstatus;
import nl.zaakregie.api.uitgaand.Bezorger;
import nl.zaakregie.api.uitgaand.CreeerZaak;
import nl.zaakregie.api.uitgaand.KoppelDeelzaak;
import nl.zaakregie.api.uitgaand.KoppelZaak;
import nl.zaakregie.api.uitgaand.OntkoppelZaak;
import nl.zaakregie.api.uitgaand.SluitZaak;
import nl.zaakregie.api.uitgaand.WerkTermijnBij;
import nl.zaakregie.api.uitgaand.WijzigClienten;
import nl.zaakregie.api.uitgaand.WijzigRollen;
import nl.zaakregie.stuf.client.Zakenmagazijnclient;
import nl.zaakregie.stuf.rgbz.NatuurlijkPersoon;
import nl.zaakregie.stuf.rgbz.Opschorting;
import nl.zaakregie.stuf.rgbz.Resultaat;
import nl.zaakregie.stuf.rgbz.Zaak;
import nl.zaakregie.stuf.rgbz.Zaakobject;
import nl.zaakregie.stuf.rgbz.Zaakrelatie;
import nl.zaakregie.stuf.rgbz.Zaakstatus;
import nl.zaakregie.stuf.waarde.OnvolledigeDatum;
import nl.zaakregie.stuf.waarde.StufTijdstip;

/** The deliverers of all commands about a zaak: which message, and how to see in the zaak that it arrived. */
public final class Zaakbezorgers {

    private final Zaakvertaling vertaling;
    private final Zakenmagazijnclient magazijn;
    private final Clock clock;

    public Zaakbezorgers(Zaakvertaling vertaling, Zakenmagazijnclient magazijn, Clock clock) {
        this.vertaling = vertaling;
        this.magazijn = magazijn;
        this.clock = clock;
    }

    public Bezorger<CreeerZaak> creeerZaak() {
        return bezorger(new Zaakbezorging<>(
                CreeerZaak.class,
                CreeerZaak::zaak,
                bericht -> {
                    Zaakregels.keur(bericht);
                    vertaling.zaak(bericht);
                },
                (nummer, bericht) -> magazijn.creeerZaak(nummer, vertaling.zaak(bericht)),
                (bericht, zaak) -> true));
    }

    public Bezorger<ActualiseerZaakstatus> actualiseerZaakstatus() {
        return bezorger(new Zaakbezorging<>(
                ActualiseerZaakstatus.class,
                ActualiseerZaakstatus::zaak,
                vertaling::status,
                (nummer, bericht) -> magazijn.actualiseerZaakstatus(nummer, vertaling.status(bericht)),
                Zaakbezorgers::heeftStatus));
    }

    public Bezorger<WijzigClienten> wijzigClienten() {
        return bezorger(new Zaakbezorging<>(
                WijzigClienten.class,
                WijzigClienten::zaak,
                bericht -> {
                    Zaakregels.keur(bericht);
                    vertaling.clienten(bericht);
                },
                (nummer, bericht) -> magazijn.updateZaak(nummer, vertaling.clienten(bericht)),
                Zaakbezorgers::heeftClienten));
    }

    public Bezorger<KoppelZaak> koppelZaak() {
        return bezorger(new Zaakbezorging<>(
                KoppelZaak.class,
                KoppelZaak::zaak,
                vertaling::koppeling,
                (nummer, bericht) -> magazijn.updateZaak(nummer, vertaling.koppeling(bericht)),
                (bericht, zaak) -> zaak.relaties().stream()
                        .anyMatch(r -> r.identificatie().equals(bericht.aan().waarde()))));
    }

    public Bezorger<KoppelDeelzaak> koppelDeelzaak() {
        return bezorger(new Zaakbezorging<>(
                KoppelDeelzaak.class,
                KoppelDeelzaak::hoofdzaak,
                vertaling::deelzaak,
                (nummer, bericht) -> magazijn.updateZaak(nummer, vertaling.deelzaak(bericht)),
                (bericht, zaak) -> zaak.relaties().stream()
                        .filter(r -> r.soort() == Zaakrelatie.Soort.DEELZAAK)
                        .anyMatch(
                                r -> r.identificatie().equals(bericht.deelzaak().waarde()))));
    }

    public Bezorger<OntkoppelZaak> ontkoppelZaak() {
        return bezorger(new Zaakbezorging<>(
                OntkoppelZaak.class,
                OntkoppelZaak::zaak,
                vertaling::ontkoppeling,
                (nummer, bericht) -> magazijn.updateZaak(nummer, vertaling.ontkoppeling(bericht)),
                (bericht, zaak) -> zaak.relaties().stream()
                        .noneMatch(r -> r.identificatie().equals(bericht.van().waarde()))));
    }

    public Bezorger<WijzigRollen> wijzigRollen() {
        return bezorger(new Zaakbezorging<>(
                WijzigRollen.class,
                WijzigRollen::zaak,
                vertaling::rolwijziging,
                (nummer, bericht) -> magazijn.updateZaak(nummer, vertaling.rolwijziging(bericht)),
                (bericht, zaak) -> Rolvergelijking.isGedaan(vertaling.rolwijziging(bericht), zaak)));
    }

    public Bezorger<SluitZaak> sluitZaak() {
        return bezorger(new Zaakbezorging<>(
                SluitZaak.class,
                SluitZaak::zaak,
                vertaling::sluiting,
                (nummer, bericht) -> magazijn.updateZaak(nummer, vertaling.sluiting(bericht)),
                Zaakbezorgers::isGesloten));
    }

    public Bezorger<WerkTermijnBij> werkTermijnBij() {
        return bezorger(new Zaakbezorging<>(
                WerkTermijnBij.class,
                WerkTermijnBij::zaak,
                vertaling::termijn,
                (nummer, bericht) -> magazijn.updateZaak(nummer, vertaling.termijn(bericht)),
                Zaakbezorgers::heeftTermijn));
    }

    private <B extends nl.zaakregie.api.uitgaand.UitgaandBericht> Bezorger<B> bezorger(Zaakbezorging<B> bezorging) {
        return new Zaakbezorger<>(bezorging, magazijn, clock);
    }

    /** Volgnummer and moment together: the same status may be set more than once. */
    private static boolean heeftStatus(ActualiseerZaakstatus bericht, Zaak zaak) {
        StufTijdstip gezet = StufTijdstip.van(bericht.gezetOp());
        return zaak.statussen().stream()
                .anyMatch(s -> isVolgnummer(s, bericht.status())
                        && s.datumGezet() != null
                        && s.datumGezet().compareTo(gezet) == 0);
    }

    private static boolean isVolgnummer(Zaakstatus status, int volgnummer) {
        String tekst = status.type().volgnummer();
        return tekst != null && tekst.matches("\\d{1,4}") && Integer.parseInt(tekst) == volgnummer;
    }

    private static boolean heeftClienten(WijzigClienten bericht, Zaak zaak) {
        Set<String> huidig = bsns(zaak.objecten().stream()
                .filter(o -> o.isClient() && loopt(o))
                .map(o -> ((NatuurlijkPersoon) Objects.requireNonNull(o.inhoud())).bsn()));
        return huidig.containsAll(bsns(bericht.erbij()))
                && bsns(bericht.eraf()).stream().noneMatch(huidig::contains);
    }

    private static boolean loopt(Zaakobject object) {
        return object.tijdvak() == null || object.tijdvak().einde() == null;
    }

    private static Set<String> bsns(List<Persoonsgegevens> personen) {
        return bsns(personen.stream().flatMap(p -> p.bsn().stream()).map(Bsn::waarde));
    }

    private static Set<String> bsns(Stream<String> bsns) {
        return bsns.filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static boolean heeftTermijn(WerkTermijnBij bericht, Zaak zaak) {
        OnvolledigeDatum uiterlijk = zaak.gegevens().uiterlijkeEinddatum().ofNull();
        Opschorting opschorting = zaak.gegevens().opschorting().ofNull();
        return OnvolledigeDatum.van(bericht.uiterlijkeEinddatum()).equals(uiterlijk)
                && opschorting != null
                && opschorting.opgeschort() == bericht.opgeschort().isPresent();
    }

    private static boolean isGesloten(SluitZaak bericht, Zaak zaak) {
        Resultaat resultaat = zaak.gegevens().resultaat().ofNull();
        return zaak.gegevens().einddatum().ofNull() != null
                && resultaat != null
                && bericht.resultaat().equals(resultaat.omschrijving());
    }
}
