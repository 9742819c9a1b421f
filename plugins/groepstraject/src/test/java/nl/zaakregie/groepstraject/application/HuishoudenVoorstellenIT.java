package nl.zaakregie.groepstraject.application;

import static nl.zaakregie.testkit.gezin.Medewerkers.JANSEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.api.inzage.Aangeboden;
import nl.zaakregie.api.inzage.Doel;
import nl.zaakregie.api.inzage.Inzageverzoek;
import nl.zaakregie.api.kern.Bsn;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.personen.Personenbron;
import nl.zaakregie.groepstraject.application.Huishoudenvoorstel.Kandidaat;
import nl.zaakregie.groepstraject.domain.GroepstrajectFout;
import nl.zaakregie.groepstraject.domain.Lidsoort;
import nl.zaakregie.groepstraject.domain.RolInGroep;
import nl.zaakregie.testkit.gezin.Gezin;
import nl.zaakregie.testkit.gezin.Persoon;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class HuishoudenVoorstellenIT {

    private static final Inzageverzoek VERZOEK = new Inzageverzoek(JANSEN, new Doel("regie"), "huishouden opvragen");

    private final Opstelling o = Opstelling.opH2();

    @Test
    @Tag("AF-04.1")
    @Tag("INV-29")
    void steltGezinEnHuisgenotenVoorEenKeerMetHunBand() {
        DossierId id = o.gestart(JANSEN, Gezin.SANNE, Gezin.KEREM);
        Gezinsbron brp = new Gezinsbron(Set.of(), Set.of(), 0);

        Aangeboden<Huishoudenvoorstel> voorstel = voorstel(brp, id, Gezin.SANNE);

        assertThat(voorstel.waarde().kandidaten())
                .extracting(HuishoudenVoorstellenIT::bsn, Kandidaat::band, Kandidaat::inwonend, Kandidaat::lid)
                .containsExactly(
                        tuple(Gezin.ELIF.bsn(), "kind", true, false),
                        tuple(Gezin.KEREM.bsn(), "kind", true, true),
                        tuple(Gezin.TRUUS.bsn(), "ouder", true, false));
        assertThat(voorstel.dossier()).contains(id);
        assertThat(voorstel.betrokkenen())
                .containsExactlyInAnyOrder(Gezin.SANNE.id(), Gezin.ELIF.id(), Gezin.KEREM.id(), Gezin.TRUUS.id());
        assertThat(brp.gevraagdVoor).hasSize(2).containsOnly(Optional.of(id));
    }

    @Test
    @Tag("AF-04.1")
    void neemtEenKandidaatAlsGroepslidAanZoalsHijIsVoorgesteld() {
        DossierId id = o.gestart(JANSEN, Gezin.SANNE);
        Kandidaat elif = voorstel(new Gezinsbron(Set.of(), Set.of(), 0), id, Gezin.SANNE)
                .waarde()
                .kandidaten()
                .get(0);

        o.lidToevoegen
                .uitvoeren(id, elif.persoon(), RolInGroep.OVERIG, Lidsoort.CLIENT)
                .ofFout();

        assertThat(o.overzicht.vind(id).orElseThrow().clienten())
                .containsExactlyInAnyOrder(Gezin.SANNE.id(), Gezin.ELIF.id());
    }

    @Test
    void verzwijgtEenGeheimAdresEnNoemtGeenOverledene() {
        DossierId id = o.gestart(JANSEN, Gezin.MURAT, Gezin.KEREM);
        Gezinsbron brp = new Gezinsbron(Set.of(Gezin.AYLIN, Gezin.TRUUS), Set.of(Gezin.ELIF), 0);

        assertThat(voorstel(brp, id, Gezin.MURAT).waarde().kandidaten())
                .extracting(HuishoudenVoorstellenIT::bsn, Kandidaat::band, Kandidaat::inwonend, Kandidaat::geheim)
                .containsExactly(
                        tuple(Gezin.AYLIN.bsn(), "partner", false, true),
                        tuple(Gezin.KEREM.bsn(), "kind", false, false));
        assertThat(voorstel(brp, id, Gezin.KEREM).waarde().kandidaten())
                .extracting(HuishoudenVoorstellenIT::bsn, Kandidaat::band)
                .containsExactly(tuple(Gezin.SANNE.bsn(), "huisgenoot"));
    }

    @Test
    void steltBijEenInstellingAlleenFamilieVoor() {
        DossierId id = o.gestart(JANSEN, Gezin.KEREM);

        Huishoudenvoorstel voorstel = voorstel(new Gezinsbron(Set.of(), Set.of(), 12), id, Gezin.KEREM)
                .waarde();

        assertThat(voorstel.instelling()).isTrue();
        assertThat(voorstel.kandidaten()).isEmpty();
    }

    @Test
    void vraagtNietsOverWieNietBijDeGroepHoortOfGeenBsnHeeft() {
        DossierId id = o.gestart(JANSEN, Gezin.SANNE, Gezin.ZONDER_BSN);
        Gezinsbron brp = new Gezinsbron(Set.of(), Set.of(), 0);

        weigert(brp, id, Gezin.ANDER.id(), GroepstrajectFout.GEEN_LID);
        weigert(brp, id, zonderBsn(id), GroepstrajectFout.LID_ZONDER_BSN);
        assertThat(brp.gevraagdVoor).isEmpty();
    }

    @Test
    void zegtDatErGeenBronIsOfDatDieDePersoonNietKent() {
        DossierId id = o.gestart(JANSEN, Gezin.HENK);

        weigert(new Gezinsbron(Set.of(), Set.of(), 0), id, Gezin.HENK.id(), GroepstrajectFout.NIET_IN_BRP);
        assertThatThrownBy(() -> voorstellen(Optional.empty()).uitvoeren(VERZOEK, id, Gezin.HENK.id()))
                .isInstanceOfSatisfying(
                        SociaalDomeinException.class,
                        e -> assertThat(e.foutcode()).isEqualTo(GroepstrajectFout.GEEN_BRP));
    }

    private void weigert(Personenbron brp, DossierId id, PersoonId persoon, GroepstrajectFout fout) {
        assertThatThrownBy(() -> voorstellen(Optional.of(brp)).uitvoeren(VERZOEK, id, persoon))
                .isInstanceOfSatisfying(
                        SociaalDomeinException.class,
                        e -> assertThat(e.foutcode()).isEqualTo(fout));
    }

    private PersoonId zonderBsn(DossierId id) {
        return o.overzicht.vind(id).orElseThrow().clienten().stream()
                .filter(p -> !p.equals(Gezin.SANNE.id()))
                .findFirst()
                .orElseThrow();
    }

    private Aangeboden<Huishoudenvoorstel> voorstel(Personenbron brp, DossierId id, Persoon persoon) {
        return voorstellen(Optional.of(brp)).uitvoeren(VERZOEK, id, persoon.id());
    }

    private HuishoudenVoorstellen voorstellen(Optional<Personenbron> brp) {
        return new HuishoudenVoorstellen(
                new Groepskring(o.toegang, o.trajecten, o.groepen, o.personen), o.personen, brp);
    }

    private static Optional<Bsn> bsn(Kandidaat kandidaat) {
        return kandidaat.persoon().bsn().map(Bsn::new);
    }
}
