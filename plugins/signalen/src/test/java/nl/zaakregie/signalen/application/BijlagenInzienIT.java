package nl.zaakregie.signalen.application;

import static nl.zaakregie.signalen.domain.MeldingBouwer.eenMelding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.api.gebeurtenis.Gebeurtenis;
import nl.zaakregie.api.gebeurtenis.GebeurtenisLuisteraar;
import nl.zaakregie.api.gebeurtenis.MeldingbijlageBewaard;
import nl.zaakregie.api.inzage.Aangeboden;
import nl.zaakregie.api.kern.Documentidentificatie;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.SignaalId;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.signalen.domain.Besluit;
import nl.zaakregie.signalen.domain.SignaalFout;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.OpElkeDatabase;
import nl.zaakregie.testkit.gezin.Gezin;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class BijlagenInzienIT {

    private static final Zaakidentificatie ZAAK = new Zaakidentificatie("9901-EF-1");
    private static final Documentidentificatie DOCUMENT = new Documentidentificatie("9901-D-1");

    private final Opstelling o = Opstelling.opH2();

    @OpElkeDatabase
    @Tag("AF-13.1")
    void wieDeMeldingMagZienLeestWatErmeeKwamOokAlsHetErEerderWas(Databasesoort soort) {
        Opstelling een = Opstelling.op(soort.vers("signalen"));
        bewaard(een, ZAAK, DOCUMENT);
        bewaard(een, ZAAK, DOCUMENT);
        bewaard(een, new Zaakidentificatie("9901-EF-2"), new Documentidentificatie("9901-D-2"));
        SignaalId id = een.meld(eenMelding().over(Gezin.SANNE).metZaak(ZAAK).maak());

        Aangeboden<Signaalstukken> alle = een.bijlagenInzien.alle(id, "bijlagen raadplegen");
        Aangeboden<Signaalstuk> stuk = een.bijlagenInzien.een(id, DOCUMENT, "bijlage lezen");

        assertThat(alle.waarde().bijlagen())
                .extracting(Signaalstukken.Regel::document)
                .containsExactly(DOCUMENT);
        assertThat(stuk.waarde()).isEqualTo(new Signaalstuk(DOCUMENT, "bijlage-9901-D-1.pdf", "application/pdf"));
        assertThat(stuk.betrokkenen()).as("in het protocol van wie het is").containsExactly(Gezin.SANNE.id());
    }

    @Test
    void geeftNietsVanEenAndereMeldingEnNietsVanEenMeldingZonderZaak() {
        bewaard(o, ZAAK, DOCUMENT);
        SignaalId zonder = o.meld(eenMelding().over(Gezin.SANNE).maak());

        assertThat(o.bijlagenInzien.alle(zonder, "bijlagen raadplegen").waarde().bijlagen())
                .isEmpty();
        assertThatThrownBy(() -> o.bijlagenInzien.een(zonder, DOCUMENT, "bijlage lezen"))
                .isInstanceOfSatisfying(
                        SociaalDomeinException.class,
                        e -> assertThat(e.foutcode()).isEqualTo(SignaalFout.ONBEKENDE_BIJLAGE));
    }

    @Test
    @Tag("INV-20")
    void verraadtGeenBijlageVanEenSignaalDatVerborgenIs() {
        DossierId vertrouwelijk = o.trajecten.start(Gezin.G3);
        bewaard(o, ZAAK, DOCUMENT);
        SignaalId id = o.meld(eenMelding().over(Gezin.ELIF).metZaak(ZAAK).maak());
        o.koppelen.uitvoeren(id, vertrouwelijk);

        assertThatThrownBy(() -> o.bijlagenInzien.een(id, DOCUMENT, "bijlage lezen"))
                .isInstanceOfSatisfying(
                        SociaalDomeinException.class,
                        e -> assertThat(e.foutcode()).isEqualTo(SignaalFout.ONBEKEND_SIGNAAL));
    }

    @Test
    void verdwijntMetHetSignaal() {
        bewaard(o, ZAAK, DOCUMENT);
        SignaalId id = o.meld(eenMelding().over(Gezin.SANNE).metZaak(ZAAK).maak());
        o.beoordelen
                .uitvoeren(
                        id,
                        new NieuweBeoordeling(
                                Besluit.AFWIJZEN, "onterecht", Optional.empty(), Optional.empty(), Optional.empty()))
                .ofFout();
        o.afleggen.wijsAf(id);
        o.klok.verder(Duration.ofDays(40));

        assertThat(o.vernietigen.uitvoeren()).isEqualTo(1);

        assertThat(o.bijlagen.van(ZAAK)).isEmpty();
    }

    private static void bewaard(Opstelling een, Zaakidentificatie zaak, Documentidentificatie document) {
        een.plugin().luisteraars().stream()
                .filter(l -> l.naam().equals("bijlage-bewaard"))
                .forEach(l -> doe(
                        l, new MeldingbijlageBewaard(zaak, document, "application/pdf", LocalDate.of(2026, 11, 24))));
    }

    @SuppressWarnings("unchecked") // its soort says so
    private static <G extends Gebeurtenis> void doe(GebeurtenisLuisteraar<?> luisteraar, G gebeurtenis) {
        ((GebeurtenisLuisteraar<G>) luisteraar).verwerking().verwerk(UUID.randomUUID(), gebeurtenis);
    }
}
