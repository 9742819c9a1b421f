package nl.zaakregie.doorgifte;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.abonnementen.Abonnementenbeheer;
import nl.zaakregie.api.bericht.DocumentBijgewerkt;
import nl.zaakregie.api.bericht.DocumentOntvangen;
import nl.zaakregie.api.bericht.NieuweZaakGezien;
import nl.zaakregie.api.bericht.ZaakBijgewerkt;
import nl.zaakregie.api.bericht.Zaakbericht;
import nl.zaakregie.api.bericht.ZaakstatusOntvangen;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.ontvangst.Meelezer;
import nl.zaakregie.stuf.StufService;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.bericht.GelezenBericht;
import nl.zaakregie.stuf.rgbz.Gebeurtenis;
import nl.zaakregie.stuf.rgbz.Zaaknotificatie;
import nl.zaakregie.stuf.server.Berichtkop;
import org.junit.jupiter.api.Test;

class AbonnementmelderTest {

    private static final Zaakidentificatie ZAAK = new Zaakidentificatie("9901-2026-000042");
    private static final Berichtkop KOP = new Berichtkop(
            StufService.ZDS12_CREEER_ZAAK, Stuurgegevens.kaal(StufService.ZDS12_CREEER_ZAAK.berichtcode()));

    private final List<Zaaknotificatie> verteld = new ArrayList<>();
    private final List<Zaakbericht> gemeld = new ArrayList<>();

    @Test
    void verteltVanElkSoortBerichtWatErGebeurdeEnDoorWie() {
        List<Zaakbericht> berichten = List.of(
                new NieuweZaakGezien("Suite", ZAAK, "WMOHH", "Huishouden", List.of(), List.of()),
                new ZaakstatusOntvangen("Suite", ZAAK, "In behandeling", Optional.of(Instant.EPOCH)),
                new ZaakBijgewerkt("Suite", ZAAK, Optional.empty()),
                new DocumentOntvangen("Suite", ZAAK, Optional.empty(), Optional.empty()),
                new DocumentBijgewerkt("Suite", ZAAK, Optional.empty(), Optional.empty()));

        assertThat(new Abonnementmelder(new Regie(), new Beheer()).meld(KOP, berichten))
                .isEqualTo(5);

        assertThat(gemeld).isEqualTo(berichten);
        assertThat(verteld)
                .extracting(Zaaknotificatie::gebeurtenis)
                .containsExactly(
                        Gebeurtenis.CREEER_ZAAK,
                        Gebeurtenis.ACTUALISEER_ZAAKSTATUS,
                        Gebeurtenis.UPDATE_ZAAK,
                        Gebeurtenis.VOEG_ZAAKDOCUMENT_TOE,
                        Gebeurtenis.UPDATE_ZAAKDOCUMENT);
        assertThat(verteld)
                .allSatisfy(n -> assertThat(n.zendendeApplicatie()).isEqualTo("Suite"))
                .extracting(n -> n.zaaktype().code())
                .containsExactly("WMOHH", "", "", "", "");
        assertThat(verteld.get(1).status())
                .satisfies(s -> assertThat(s.type().omschrijving()).isEqualTo("In behandeling"));
    }

    private final class Beheer implements Abonnementenbeheer {

        @Override
        public int gebeurd(Zaaknotificatie gebeurtenis) {
            throw new IllegalStateException("het zaaktype kan onbekend zijn");
        }

        @Override
        public int opgemerkt(Zaaknotificatie gebeurtenis) {
            verteld.add(gebeurtenis);
            return 1;
        }
    }

    private final class Regie implements Meelezer {

        @Override
        public List<Zaakbericht> lees(Berichtkop kop, GelezenBericht bericht) {
            return List.of();
        }

        @Override
        public int meld(Berichtkop kop, List<Zaakbericht> berichten) {
            gemeld.addAll(berichten);
            return berichten.size();
        }
    }
}
