package nl.zaakregie.dossieropslag.zaak;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.api.uitgaand.ActualiseerZaakstatus;
import nl.zaakregie.api.uitgaand.Belanghebbende;
import nl.zaakregie.api.uitgaand.Bezorger;
import nl.zaakregie.api.uitgaand.CreeerZaak;
import nl.zaakregie.api.uitgaand.DraagZaakOver;
import nl.zaakregie.api.uitgaand.KoppelDeelzaak;
import nl.zaakregie.api.uitgaand.KoppelZaak;
import nl.zaakregie.api.uitgaand.OntkoppelZaak;
import nl.zaakregie.api.uitgaand.SluitZaak;
import nl.zaakregie.api.uitgaand.WerkTermijnBij;
import nl.zaakregie.api.uitgaand.WijzigClienten;
import nl.zaakregie.api.uitgaand.WijzigRollen;
import nl.zaakregie.api.uitgaand.Zaakrol;
import nl.zaakregie.stuf.StufService;
import nl.zaakregie.stuf.StufVersie;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.bericht.BerichtSchrijver;
import nl.zaakregie.stuf.mapping.ActualiseerZaakstatusMapper;
import nl.zaakregie.stuf.mapping.CreeerZaakMapper;
import nl.zaakregie.stuf.mapping.OverdragenZaakMapper;
import nl.zaakregie.stuf.mapping.UpdateZaakMapper;
import nl.zaakregie.stuf.rgbz.Overdracht;
import nl.zaakregie.stuf.rgbz.Zaakwijziging;
import nl.zaakregie.stuf.testhulp.GoudenBericht;
import nl.zaakregie.stuf.testhulp.OfficieelSchema;
import nl.zaakregie.testkit.geheugen.GeheugenZaaktypen;
import nl.zaakregie.testkit.gezin.Gezin;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The message that each command becomes on the wire, as a file in {@code berichten/}. */
class GoudenOpdrachtenTest {

    private static final StufVersie VERSIE = StufVersie.ZDS_1_2;
    private static final Zaakidentificatie ZAAK = new Zaakidentificatie("9901-2026-1");
    private static final Zaakidentificatie ANDERE = new Zaakidentificatie("9901-2026-0");
    private static final LocalDate DAG = LocalDate.of(2026, 11, 24);
    private static final Instant NU = Instant.parse("2026-11-24T09:00:00Z");
    private static final Zaakrol BEHANDELAAR = new Zaakrol(new MedewerkerId("mw-mulder"), "Mulder", "Behandelaar");
    private static final Zaakrol REGISSEUR = new Zaakrol(new MedewerkerId("mw-jansen"), "Jansen", "Regisseur");

    private final Zaakvertaling vertaling = new Zaakvertaling(GeheugenZaaktypen.standaard());

    @Test
    void elkeOpdrachtOverEenZaakHeeftEenBericht() {
        Stream<Class<?>> opdrachten = Arrays.stream(Zaakbezorgers.class.getDeclaredMethods())
                .filter(methode -> methode.getReturnType() == Bezorger.class && methode.getParameterCount() == 0)
                .map(methode ->
                        (Class<?>) ((ParameterizedType) methode.getGenericReturnType()).getActualTypeArguments()[0]);

        assertThat(berichten().keySet())
                .containsAll(Stream.concat(opdrachten, Stream.of(DraagZaakOver.class))
                        .map(Class::getSimpleName)
                        .toList());
    }

    @TestFactory
    Stream<DynamicTest> elkBerichtIsZoalsHetWas() {
        return berichten().entrySet().stream()
                .map(bericht -> DynamicTest.dynamicTest(
                        bericht.getKey(), () -> GoudenBericht.vergelijk(bericht.getKey(), bericht.getValue())));
    }

    @TestFactory
    Stream<DynamicTest> elkBerichtIsGeldigVolgensDeStandaard() {
        OfficieelSchema.vereist();

        return berichten().entrySet().stream()
                .map(bericht ->
                        DynamicTest.dynamicTest(bericht.getKey(), () -> OfficieelSchema.valideer(bericht.getValue())));
    }

    private Map<String, String> berichten() {
        Belanghebbende buurman = new Belanghebbende(Gezin.HENK.gegevens(), "buurman");
        Map<String, String> berichten = new LinkedHashMap<>();
        berichten.put("CreeerZaak", creeer(buurman));
        berichten.put("CreeerZaakVanAanvrager", creeer(vanAanvrager()));
        berichten.put("ActualiseerZaakstatus", status(new ActualiseerZaakstatus(ZAAK, "gezinsplan", 2, NU, REGISSEUR)));
        berichten.put(
                "WijzigClienten",
                wijzig(vertaling.clienten(new WijzigClienten(
                        ZAAK, "gezinsplan", DAG, List.of(Gezin.TRUUS.gegevens()), List.of(Gezin.KEREM.gegevens())))));
        berichten.put(
                "WijzigRollen",
                wijzig(vertaling.rolwijziging(
                        new WijzigRollen(ZAAK, DAG, List.of(REGISSEUR), List.of(), List.of(), List.of(buurman)))));
        berichten.put("KoppelZaak", wijzig(vertaling.koppeling(new KoppelZaak(ZAAK, "gezinsplan", ANDERE))));
        berichten.put("KoppelDeelzaak", wijzig(vertaling.deelzaak(new KoppelDeelzaak(ANDERE, ZAAK))));
        berichten.put("OntkoppelZaak", wijzig(vertaling.ontkoppeling(new OntkoppelZaak(ZAAK, ANDERE))));
        berichten.put(
                "SluitZaak",
                wijzig(vertaling.sluiting(new SluitZaak(ZAAK, "gezinsplan", DAG, "Doelen behaald", Optional.empty()))));
        berichten.put(
                "WerkTermijnBij",
                wijzig(vertaling.termijn(new WerkTermijnBij(
                        ZAAK,
                        "gezinsplan",
                        DAG,
                        Optional.of("Aanvulling gevraagd"),
                        Optional.of(new WerkTermijnBij.Verlenging(42, "Advies nodig"))))));
        berichten.put("DraagZaakOver", draagOver());
        return berichten;
    }

    private static CreeerZaak vanAanvrager() {
        return new CreeerZaak(
                ZAAK,
                "gezinsplan",
                DAG,
                List.of(Gezin.SANNE.gegevens()),
                BEHANDELAAR,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.of(1),
                Optional.of(Gezin.SANNE.gegevens()),
                Optional.of(CreeerZaak.Deel.HOOFDZAAK));
    }

    private String creeer(Belanghebbende buurman) {
        return creeer(new CreeerZaak(
                ZAAK,
                "gezinsplan",
                DAG,
                List.of(Gezin.SANNE.gegevens(), Gezin.KEREM.gegevens()),
                REGISSEUR,
                List.of(),
                List.of(buurman),
                List.of(ANDERE),
                Optional.of("groep-1"),
                Optional.of(1)));
    }

    private String creeer(CreeerZaak opdracht) {
        StufService service = StufService.ZDS12_CREEER_ZAAK;
        return new BerichtSchrijver()
                .schrijf(service.root(), CreeerZaakMapper.naarBericht(kop(service), vertaling.zaak(opdracht), VERSIE));
    }

    private String status(ActualiseerZaakstatus opdracht) {
        StufService service = StufService.ZDS12_ACTUALISEER_ZAAKSTATUS;
        return new BerichtSchrijver()
                .schrijf(
                        service.root(),
                        ActualiseerZaakstatusMapper.naarBericht(kop(service), vertaling.status(opdracht), VERSIE));
    }

    private static String wijzig(Zaakwijziging wijziging) {
        StufService service = StufService.ZDS12_UPDATE_ZAAK;
        return new BerichtSchrijver()
                .schrijf(service.root(), UpdateZaakMapper.naarBericht(kop(service), wijziging, VERSIE));
    }

    private String draagOver() {
        StufService service = StufService.RZS_OVERDRAGEN_ZAAK;
        Overdracht overdracht =
                new Overdracht(ZAAK.waarde(), vertaling.zaaktype("schuldhulp"), List.of("Graag deze week"));
        return new BerichtSchrijver()
                .schrijf(
                        service.root(), OverdragenZaakMapper.naarBericht(kop(service), overdracht, StufVersie.RZS_1_0));
    }

    private static Stuurgegevens kop(StufService service) {
        return Stuurgegevens.voor(
                service, Systeem.van("9901", "Zaakregie"), Systeem.van("9901", "Zakenmagazijn"), "RG-1", NU);
    }
}
