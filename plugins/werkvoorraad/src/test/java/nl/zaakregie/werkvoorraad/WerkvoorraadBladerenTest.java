package nl.zaakregie.werkvoorraad;

import static nl.zaakregie.werkvoorraad.Proefwerk.NEGEN_UUR;
import static nl.zaakregie.werkvoorraad.Proefwerk.bron;
import static nl.zaakregie.werkvoorraad.Proefwerk.item;
import static nl.zaakregie.werkvoorraad.Proefwerk.taak;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.lijst.Blad;
import nl.zaakregie.api.lijst.Bladzijde;
import nl.zaakregie.api.werk.Toewijzingstabel;
import nl.zaakregie.api.werk.Werkbron;
import nl.zaakregie.api.werk.Werkitem;
import nl.zaakregie.testkit.geheugen.GeheugenDossiers;
import nl.zaakregie.testkit.geheugen.VasteGebruikers;
import nl.zaakregie.testkit.geheugen.VerzetbareKlok;
import nl.zaakregie.testkit.gezin.Medewerkers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A long list in pages, each as if the whole list had been read. */
class WerkvoorraadBladerenTest {

    private final VerzetbareKlok klok = new VerzetbareKlok();
    private final GeheugenDossiers dossiers = new GeheugenDossiers(klok);

    @Test
    void geeftIedereRegelEenKeerInDeVolgordeVanHetGeheel() {
        DossierId open = dossiers.eenDossier("signaal", false);
        IntStream.range(0, 7)
                .forEach(i -> dossiers.metTaak(taak(
                        "t-" + i, open, Rol.TRIAGIST, Optional.of(klok.instant().plusSeconds(100 - 10 * i)))));
        Werkbron ander = bron(
                "ander",
                IntStream.range(0, 5)
                        .mapToObj(i -> item(
                                "a-" + i, Rol.TRIAGIST, Optional.empty(), Optional.empty(), NEGEN_UUR.minusSeconds(i)))
                        .toArray(Werkitem[]::new));

        List<String> geheel = ids(blad(0, 100, ander));
        List<String> gebladerd = IntStream.range(0, 4)
                .mapToObj(i -> blad(3 * i, 3, ander))
                .flatMap(b -> ids(b).stream())
                .toList();

        assertThat(geheel).hasSize(12);
        assertThat(gebladerd).isEqualTo(geheel);
        assertThat(blad(0, 11, ander).volgende()).isPresent();
        assertThat(blad(0, 12, ander).volgende()).isEmpty();
        assertThat(blad(9, 3, ander).volgende()).isEmpty();
    }

    @Test
    @Tag("INV-20")
    void zoektVerderAlsHetDringendsteNietGetoondMagWorden() {
        DossierId besloten = dossiers.eenDossier("groepstraject", true, Medewerkers.KUIPERS);
        Werkitem[] items = Stream.concat(
                        IntStream.range(0, 40)
                                .mapToObj(i -> item(
                                        "geheim-" + i,
                                        Rol.TRIAGIST,
                                        Optional.of(besloten),
                                        Optional.empty(),
                                        NEGEN_UUR.plusSeconds(i))),
                        Stream.of(item(
                                "open", Rol.TRIAGIST, Optional.empty(), Optional.empty(), NEGEN_UUR.plusSeconds(100))))
                .toArray(Werkitem[]::new);

        assertThat(ids(blad(0, 2, bron("slordig", items)))).containsExactly("open");
    }

    private Blad<Werkregel> blad(int vanaf, int hoogstens, Werkbron ander) {
        Werkbronnen bronnen = new Werkbronnen(Stream::of, () -> Stream.of(new Dossiertaken(dossiers, klok), ander));
        return new WerkvoorraadTonen(
                        bronnen,
                        dossiers,
                        VasteGebruikers.alle().meldAan(Medewerkers.SMIT),
                        new Toewijzingstabel((tabel, vraag) -> List.of()))
                .uitvoeren(Werkvraag.ALLES, new Bladzijde(vanaf, hoogstens));
    }

    private static List<String> ids(Blad<Werkregel> blad) {
        return blad.stream().map(Werkregel::id).toList();
    }
}
