package nl.zaakregie.voorbeeld.gegevensmagazijn;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.stuf.rgbz.Adres;
import nl.zaakregie.stuf.rgbz.Familieband;
import nl.zaakregie.stuf.rgbz.Ingeschrevene;
import nl.zaakregie.stuf.rgbz.NatuurlijkPersoon;
import nl.zaakregie.stuf.rgbz.Persoonsonderdeel;
import nl.zaakregie.stuf.rgbz.Verbintenis;
import nl.zaakregie.stuf.waarde.OnvolledigeDatum;
import nl.zaakregie.voorbeeld.gegevensmagazijn.Bevolking.Inwoner;
import nl.zaakregie.voorbeeld.gegevensmagazijn.Bevolking.Woonadres;
import org.jspecify.annotations.Nullable;

/** One person as the standard tells him, no more of him than was asked. */
final class Persoonsbeeld {

    private final Bevolking bevolking;

    Persoonsbeeld(Bevolking bevolking) {
        this.bevolking = bevolking;
    }

    Ingeschrevene van(Inwoner inwoner, Set<Persoonsonderdeel> gevraagd) {
        return ingeschrevene(
                inwoner,
                gevraagd,
                gevraagd.contains(Persoonsonderdeel.PARTNERS) ? partners(inwoner, gevraagd) : List.of(),
                gevraagd.contains(Persoonsonderdeel.KINDEREN) ? kinderen(inwoner, gevraagd) : List.of(),
                gevraagd.contains(Persoonsonderdeel.OUDERS) ? ouders(inwoner, gevraagd) : List.of());
    }

    private List<Verbintenis> partners(Inwoner inwoner, Set<Persoonsonderdeel> gevraagd) {
        return Optional.ofNullable(inwoner.partner()).stream()
                .map(id -> new Verbintenis(gerelateerd(bevolking.inwoner(id), gevraagd), "P", null, null, false))
                .toList();
    }

    private List<Familieband> kinderen(Inwoner inwoner, Set<Persoonsonderdeel> gevraagd) {
        return bevolking.personen().stream()
                .filter(kind -> kind.ouders().contains(inwoner.id()))
                .map(kind -> new Familieband(
                        gerelateerd(kind, gevraagd), aanduiding(kind, inwoner.id()), datum(kind), null, false))
                .toList();
    }

    private List<Familieband> ouders(Inwoner inwoner, Set<Persoonsonderdeel> gevraagd) {
        return inwoner.ouders().stream()
                .map(id -> new Familieband(
                        gerelateerd(bevolking.inwoner(id), gevraagd),
                        aanduiding(inwoner, id),
                        datum(inwoner),
                        null,
                        false))
                .toList();
    }

    private Ingeschrevene gerelateerd(Inwoner inwoner, Set<Persoonsonderdeel> gevraagd) {
        return ingeschrevene(inwoner, gevraagd, List.of(), List.of(), List.of());
    }

    private Ingeschrevene ingeschrevene(
            Inwoner inwoner,
            Set<Persoonsonderdeel> gevraagd,
            List<Verbintenis> partners,
            List<Familieband> kinderen,
            List<Familieband> ouders) {
        LocalDate overleden = inwoner.overleden();
        return new Ingeschrevene(
                persoon(inwoner, gevraagd.contains(Persoonsonderdeel.ADRES) ? adres(inwoner) : null),
                "E",
                overleden == null ? null : OnvolledigeDatum.van(overleden),
                null,
                inwoner.gemeente(),
                inwoner.gezag(),
                false,
                overleden == null ? null : "O",
                inwoner.geheim(),
                inwoner.inOnderzoek(),
                null,
                partners,
                kinderen,
                ouders);
    }

    private static NatuurlijkPersoon persoon(Inwoner inwoner, @Nullable Adres adres) {
        return new NatuurlijkPersoon(
                inwoner.bsn(),
                null,
                inwoner.achternaam(),
                inwoner.voorvoegsel(),
                inwoner.voornamen().charAt(0) + ".",
                inwoner.voornamen(),
                inwoner.geslacht(),
                datum(inwoner),
                adres,
                null);
    }

    private Adres adres(Inwoner inwoner) {
        Woonadres adres = bevolking.adresVan(inwoner);
        return new Adres(
                null,
                adres.plaats(),
                adres.straat(),
                adres.straat(),
                adres.postcode(),
                adres.huisnummer(),
                null,
                adres.toevoeging(),
                null);
    }

    private static String aanduiding(Inwoner kind, String ouder) {
        return "Ouder" + (kind.ouders().indexOf(ouder) + 1);
    }

    private static OnvolledigeDatum datum(Inwoner inwoner) {
        return OnvolledigeDatum.van(inwoner.geboortedatum());
    }
}
