package nl.zaakregie.dossieropslag.zaak;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zaakregie.api.kern.Bsn;
import nl.zaakregie.api.kern.Persoonsgegevens;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.api.uitgaand.ActualiseerZaakstatus;
import nl.zaakregie.api.uitgaand.Bezorger;
import nl.zaakregie.api.uitgaand.CreeerZaak;
import nl.zaakregie.api.uitgaand.KoppelDeelzaak;
import nl.zaakregie.api.uitgaand.KoppelZaak;
import nl.zaakregie.api.uitgaand.OntkoppelZaak;
import nl.zaakregie.api.uitgaand.SluitZaak;
import nl.zaakregie.api.uitgaand.UitgaandBericht;
import nl.zaakregie.api.uitgaand.WerkTermijnBij;
import nl.zaakregie.api.uitgaand.WijzigClienten;
import nl.zaakregie.api.uitgaand.WijzigRollen;
import nl.zaakregie.stuf.client.Zakenmagazijnclient;
import nl.zaakregie.stuf.rgbz.NatuurlijkPersoon;
import nl.zaakregie.stuf.rgbz.Opschorting;
import nl.zaakregie.stuf.rgbz.Resultaat;
import nl.zaakregie.stuf.rgbz.Tijdvak;
import nl.zaakregie.stuf.rgbz.Zaak;
import nl.zaakregie.stuf.rgbz.Zaakrelatie;
import nl.zaakregie.stuf.rgbz.Zaakstatus;
import nl.zaakregie.stuf.rgbz.Zaakwijziging;
import nl.zaakregie.stuf.rzs.Planzaak;
import nl.zaakregie.stuf.waarde.OnvolledigeDatum;
import nl.zaakregie.stuf.waarde.StufTijdstip;

/** The deliverers of all commands about a zaak: which message, and how to see in the zaak that it arrived. */
public final class Zaakbezorgers {

    private static final Optional<Planzaak> DEELPLAN = Optional.of(Planzaak.DEELPLAN);

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
                this::nieuweZaak,
                (nummer, bericht) -> magazijn.creeerZaak(nummer, nieuweZaak(bericht)),
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
        return wijziging(
                WijzigClienten.class,
                WijzigClienten::zaak,
                gekeurd(vertaling::clienten, bericht -> Planherkenning.vanZaaktype(bericht.zaaktype())),
                Zaakbezorgers::heeftClienten);
    }

    /** What is coupled to a plan is from then on a deelplan, unless it is a plan itself. */
    public Bezorger<KoppelZaak> koppelZaak() {
        return wijziging(
                KoppelZaak.class,
                KoppelZaak::zaak,
                gekeurd(
                        vertaling::koppeling,
                        bericht ->
                                Planherkenning.vanZaaktype(bericht.zaaktype()).or(() -> DEELPLAN)),
                (bericht, zaak) -> zaak.relaties().stream()
                        .anyMatch(r -> r.identificatie().equals(bericht.aan().waarde())));
    }

    /** Deelzaken are of an aanvraag, which is no plan. */
    public Bezorger<KoppelDeelzaak> koppelDeelzaak() {
        return wijziging(
                KoppelDeelzaak.class,
                KoppelDeelzaak::hoofdzaak,
                vertaling::deelzaak,
                (bericht, zaak) -> zaak.relaties().stream()
                        .filter(r -> r.soort() == Zaakrelatie.Soort.DEELZAAK)
                        .anyMatch(
                                r -> r.identificatie().equals(bericht.deelzaak().waarde())));
    }

    public Bezorger<OntkoppelZaak> ontkoppelZaak() {
        return wijziging(
                OntkoppelZaak.class,
                OntkoppelZaak::zaak,
                vertaling::ontkoppeling,
                (bericht, zaak) -> zaak.relaties().stream()
                        .noneMatch(r -> r.identificatie().equals(bericht.van().waarde())));
    }

    /** The rules for roles are the same for all plans; a change of a zaak outside a plan cannot break them. */
    public Bezorger<WijzigRollen> wijzigRollen() {
        return wijziging(
                WijzigRollen.class,
                WijzigRollen::zaak,
                gekeurd(vertaling::rolwijziging, bericht -> DEELPLAN),
                (bericht, zaak) -> Rolvergelijking.isGedaan(vertaling.rolwijziging(bericht), zaak));
    }

    public Bezorger<SluitZaak> sluitZaak() {
        return wijziging(SluitZaak.class, SluitZaak::zaak, vertaling::sluiting, Zaakbezorgers::isGesloten);
    }

    public Bezorger<WerkTermijnBij> werkTermijnBij() {
        return wijziging(WerkTermijnBij.class, WerkTermijnBij::zaak, vertaling::termijn, Zaakbezorgers::heeftTermijn);
    }

    private Zaak nieuweZaak(CreeerZaak bericht) {
        Zaak zaak = vertaling.zaak(bericht);
        Zaakregels.keur(bericht, zaak);
        return zaak;
    }

    private static <B> Function<B, Zaakwijziging> gekeurd(
            Function<B, Zaakwijziging> vertaling, Function<B, Optional<Planzaak>> soort) {
        return bericht -> {
            Zaakwijziging wijziging = vertaling.apply(bericht);
            Zaakregels.keur(wijziging, soort.apply(bericht));
            return wijziging;
        };
    }

    private <B extends UitgaandBericht> Bezorger<B> wijziging(
            Class<B> soort,
            Function<B, Zaakidentificatie> zaak,
            Function<B, Zaakwijziging> vertaling,
            BiPredicate<B, Zaak> aangekomen) {
        return bezorger(new Zaakbezorging<>(
                soort,
                zaak,
                vertaling::apply,
                (nummer, bericht) -> magazijn.updateZaak(nummer, vertaling.apply(bericht)),
                aangekomen));
    }

    private <B extends UitgaandBericht> Bezorger<B> bezorger(Zaakbezorging<B> bezorging) {
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
                .filter(o -> o.isClient() && Tijdvak.loopt(o.tijdvak()))
                .map(o -> ((NatuurlijkPersoon) Objects.requireNonNull(o.inhoud())).bsn()));
        return huidig.containsAll(bsns(bericht.erbij()))
                && bsns(bericht.eraf()).stream().noneMatch(huidig::contains);
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
