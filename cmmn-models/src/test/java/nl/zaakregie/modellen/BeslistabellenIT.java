package nl.zaakregie.modellen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.zaakregie.api.beslissing.Beslisregel;
import nl.zaakregie.api.beslissing.Beslissingen;
import nl.zaakregie.testkit.database.Databasesoort;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plays every rule of the decision tables: what goes in as {@code name=value}, and the row that comes out. */
class BeslistabellenIT {

    @ParameterizedTest(name = "{0} -> {1} {2} {3} {4}")
    @CsvSource(delimiter = '|', textBlock = """
            soort=melding wet=wmo                            | 6  | weken     | kalender  | 0
            soort=aanvraag wet=wmo                           | 2  | weken     | kalender  | 6
            soort=eerstegesprek wet=wgs spoed=true           | 3  | werkdagen | werkdagen | 0
            soort=eerstegesprek wet=wgs spoed=false          | 4  | weken     | kalender  | 0
            soort=eerstegesprek wet=wgs                      | 4  | weken     | kalender  | 0
            soort=aanvraag wet=wgs                           | 8  | weken     | kalender  | 6
            soort=voorschot wet=participatiewet              | 4  | weken     | kalender  | 0
            soort=aanvraag wet=jeugdwet zaaktype=jeugdhulp   | 8  | weken     | kalender  | 6
            soort=aanvraag                                   | 8  | weken     | kalender  | 6
            soort=hersteltermijn wet=wmo                     | 2  | weken     | kalender  | 0
            soort=buitenbehandeling                          | 4  | weken     | kalender  | 0
            soort=ingebrekestelling                          | 2  | weken     | kalender  | 0
            soort=dwangsom                                   | 42 | dagen     | kalender  | 0
            soort=bezwaar                                    | 6  | weken     | kalender  | 0
            soort=beslissingopbezwaar commissie=true         | 12 | weken     | kalender  | 6
            soort=beslissingopbezwaar commissie=false        | 6  | weken     | kalender  | 6
            soort=beroep                                     | 6  | weken     | kalender  | 0
            soort=klacht commissie=true                      | 10 | weken     | kalender  | 4
            soort=klacht                                     | 6  | weken     | kalender  | 4
            """)
    void termijnen(String invoer, int duur, String eenheid, String kalender, int verlenging) {
        Beslisregel regel = beslis("termijnen", invoer);

        assertThat(regel.getal("duur").orElseThrow()).isEqualByComparingTo(String.valueOf(duur));
        assertThat(regel.tekst("eenheid")).contains(eenheid);
        assertThat(regel.tekst("kalender")).contains(kalender);
        assertThat(regel.getal("verlenging").orElseThrow()).isEqualByComparingTo(String.valueOf(verlenging));
        assertThat(regel.tekst("grondslag")).isPresent();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            loopt=geen probleemdomeinen=1 laagsteScore=3                                              | enkelvoudig
            loopt=geen probleemdomeinen=1 laagsteScore=1                                              | enkelvoudig
            loopt=geen probleemdomeinen=2 laagsteScore=2                                              | meervoudig
            loopt=geen probleemdomeinen=2 laagsteScore=3                                              | enkelvoudig
            loopt=geen probleemdomeinen=3 laagsteScore=4                                              | meervoudig
            loopt=geen probleemdomeinen=1 regieNodig=true                                             | meervoudig
            loopt=geen probleemdomeinen=1 veiligheid=true                                             | meervoudig
            loopt=enkelvoudig probleemdomeinen=1                                                      | enkelvoudig
            loopt=enkelvoudig probleemdomeinen=3                                                      | opschalen
            loopt=enkelvoudig probleemdomeinen=1 regieNodig=true                                      | opschalen
            loopt=enkelvoudig probleemdomeinen=1 veiligheid=true                                      | opschalen
            loopt=meervoudig probleemdomeinen=1 voorzieningen=1 regieNodig=false veiligheid=false     | afschalen
            loopt=meervoudig probleemdomeinen=1 voorzieningen=2 regieNodig=false veiligheid=false     | meervoudig
            loopt=meervoudig probleemdomeinen=1 voorzieningen=1 regieNodig=true veiligheid=false      | meervoudig
            """)
    void triage(String invoer, String advies) {
        Beslisregel regel = beslis("triage", invoer);

        assertThat(regel.tekst("advies")).contains(advies);
        assertThat(regel.tekst("reden")).isPresent();
    }

    @ParameterizedTest(name = "{0} -> {1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
            soort=melding veiligheid=true trajecten=gevonden             | crisis      | false
            soort=melding betrouwbaarheid=onjuist                        | afwijzen    | true
            soort=gebeurtenis inwoner=false                              | doorzetten  | false
            soort=melding trajecten=gevonden aantal=1 domeinen=1         | koppelen    | true
            soort=opschaling trajecten=geen aantal=1 domeinen=1          | starten     | true
            soort=gebeurtenis trajecten=geen aantal=2 domeinen=2         | starten     | true
            soort=gebeurtenis trajecten=geen aantal=2 domeinen=1         | bewaren     | true
            soort=gebeurtenis trajecten=geen aantal=3 domeinen=1         | starten     | true
            soort=melding hulpvraag=true trajecten=geen aantal=1         | enkelvoudig | true
            soort=gebeurtenis trajecten=geen aantal=1 domeinen=1         | bewaren     | true
            """)
    void signaalbeoordeling(String invoer, String advies, boolean informeren) {
        Beslisregel regel = beslis("signaalbeoordeling", invoer);

        assertThat(regel.tekst("advies")).contains(advies);
        assertThat(regel.ja("informeren")).isEqualTo(informeren);
    }

    @ParameterizedTest(name = "{0} -> {1} {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
            soort=gezinsplan gebied=oost veiligheid=true               | Crisisteam    | triagist    | hoog
            soort=gezinsplan gebied=oost jeugd=true vertrouwelijk=true | Jongerenteam  | regisseur   | normaal
            soort=gezinsplan gebied=oost jeugd=true                    | Wijkteam Oost | regisseur   | normaal
            soort=signaal gebied=oost                                  | Meldpunt      | triagist    | normaal
            soort=enkelvoudig leefdomein=financien                     | Schuldhulp    | behandelaar | normaal
            soort=enkelvoudig leefdomein=huisvesting                   | Toegang       | behandelaar | normaal
            soort=gezinsplan gebied=west                               | Wijkteam      | regisseur   | normaal
            soort=signaal veiligheid=true                              | Crisisteam    | triagist    | hoog
            soort=opschalingBeslissenNaast                             | Meldpunt      | triagist    | normaal
            soort=opschalingBeslissenStop                              | Meldpunt      | triagist    | normaal
            soort=terugbellen                                          | KCC           | kcc         | normaal
            soort=opdrachtAkkoord voorRol=contractbeheer               | Financien     | contractbeheer | hoog
            soort=uitgaandAfgewezen voorRol=functioneelbeheer          | Beheer        | functioneelbeheer | normaal
            soort=bezwaar leefdomein=financien                         | Bezwaar       | behandelaar | normaal
            """)
    void toewijzing(String invoer, String team, String rol, String prioriteit) {
        Beslisregel regel = beslis("toewijzing", invoer);

        assertThat(regel.tekst("team")).contains(team);
        assertThat(regel.tekst("rol")).contains(rol);
        assertThat(regel.tekst("prioriteit")).contains(prioriteit);
    }

    private static Beslisregel beslis(String tabel, String invoer) {
        return Modelhost.op(Databasesoort.H2)
                .motor(Beslissingen.class)
                .beslis(tabel, invoer(invoer))
                .get(0);
    }

    /** Yes or no, numbers and text are told apart by how they look. */
    private static Map<String, Object> invoer(String tekst) {
        return Arrays.stream(tekst.split(" "))
                .map(paar -> paar.split("="))
                .collect(Collectors.toMap(paar -> paar[0], paar -> waarde(paar[1]), (een, ander) -> een, TreeMap::new));
    }

    private static Object waarde(String tekst) {
        if (tekst.equals("true") || tekst.equals("false")) {
            return Boolean.valueOf(tekst);
        }
        return tekst.chars().allMatch(Character::isDigit) ? Integer.valueOf(tekst) : tekst;
    }
}
