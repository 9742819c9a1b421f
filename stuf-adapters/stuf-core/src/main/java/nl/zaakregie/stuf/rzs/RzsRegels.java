package nl.zaakregie.stuf.rzs;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.zaakregie.stuf.rgbz.AnderZaakobject;
import nl.zaakregie.stuf.rgbz.Betrokkene;
import nl.zaakregie.stuf.rgbz.Medewerker;
import nl.zaakregie.stuf.rgbz.Mutatie;
import nl.zaakregie.stuf.rgbz.NatuurlijkPersoon;
import nl.zaakregie.stuf.rgbz.Rol;
import nl.zaakregie.stuf.rgbz.Rolsoort;
import nl.zaakregie.stuf.rgbz.Vestiging;
import nl.zaakregie.stuf.rgbz.Zaak;
import nl.zaakregie.stuf.rgbz.Zaakgegevens;
import nl.zaakregie.stuf.rgbz.Zaakobject;
import nl.zaakregie.stuf.rgbz.Zaakrelatie;
import nl.zaakregie.stuf.rgbz.Zaaktype;
import nl.zaakregie.stuf.rgbz.Zaakwijziging;
import org.jspecify.annotations.Nullable;

/**
 * The narrowings of RZS 1.0 §6.3 to §6.6 and §6.11 to §6.13: none is in the schema. An empty list means that the message
 * keeps to them. That an update may not take away the last client cannot be seen in the message alone and is left to
 * whoever knows the zaak.
 */
public final class RzsRegels {

    private RzsRegels() {}

    public static List<Regelbreuk> bijCreeren(Zaak zaak, Planzaak soort) {
        Breuken breuken = new Breuken();
        gegevens(zaak.gegevens(), breuken);
        zaaktype(zaak.zaaktype(), breuken);
        breuken.alsNiet(!zaak.clienten().isEmpty(), "heeftBetrekkingOp", "er is minstens een client");
        clienten(zaak.objecten().stream(), true, breuken);
        relaties(zaak.relaties(), soort.minstensBoven(), soort, breuken);
        initiator(zaak.rollen(Rolsoort.INITIATOR), soort, breuken);
        uitvoerenden(zaak.rollen(Rolsoort.UITVOERENDE), soort == Planzaak.DEELPLAN, breuken);
        andereObjecten(zaak.gegevens(), soort != Planzaak.GEZINSPLAN, breuken);
        return breuken.lijst();
    }

    public static List<Regelbreuk> bijWijzigen(Zaakwijziging wijziging, Planzaak soort) {
        Breuken breuken = new Breuken();
        clienten(nieuw(wijziging.objecten()).stream(), soort == Planzaak.GEZINSPLAN, breuken);
        relaties(nieuw(wijziging.relaties()), 0, soort, breuken);
        List<Rol> rollen = nieuw(wijziging.rollen());
        rollen.stream().filter(r -> r.soort() == Rolsoort.INITIATOR).forEach(r -> initiator(r, false, soort, breuken));
        uitvoerenden(
                rollen.stream().filter(r -> r.soort() == Rolsoort.UITVOERENDE).toList(), true, breuken);
        breuken.alsNiet(
                wijziging.rollen().stream()
                        .noneMatch(m -> m.aanwezig().soort() == Rolsoort.INITIATOR && m.nieuw() == null),
                "heeftAlsInitiator",
                "de initiator wordt niet weggenomen");
        andereObjecten(wijziging.nieuw(), soort == Planzaak.LEVENSDOMEINPLAN, breuken);
        return breuken.lijst();
    }

    private static void gegevens(Zaakgegevens gegevens, Breuken breuken) {
        breuken.alsNiet(gegevens.startdatum().isGevuld(), "startdatum", "is verplicht");
        breuken.alsNiet(gegevens.registratiedatum().isGevuld(), "registratiedatum", "is verplicht");
        breuken.alsNiet(gegevens.zaakniveau().isGevuld(), "zaakniveau", "is verplicht");
        breuken.alsNiet(gegevens.deelzaken().isGevuld(), "deelzakenIndicatie", "is verplicht");
    }

    private static void zaaktype(@Nullable Zaaktype type, Breuken breuken) {
        breuken.alsNiet(type != null && type.code() != null, "isVan/gerelateerde/code", "is verplicht");
        breuken.alsNiet(type != null && type.omschrijving() != null, "isVan/gerelateerde/omschrijving", "is verplicht");
    }

    private static void clienten(Stream<Zaakobject> objecten, boolean metNaam, Breuken breuken) {
        objecten.forEach(object -> {
            if (object.inhoud() instanceof NatuurlijkPersoon persoon) {
                breuken.alsNiet(object.isClient(), "heeftBetrekkingOp/omschrijving", "is Client");
                breuken.alsNiet(persoon.bsn() != null, "heeftBetrekkingOp/inp.bsn", "is verplicht");
                breuken.alsNiet(
                        !metNaam || persoon.geslachtsnaam() != null, "heeftBetrekkingOp/geslachtsnaam", "is verplicht");
            }
        });
    }

    private static void relaties(List<Zaakrelatie> relaties, int minstens, Planzaak soort, Breuken breuken) {
        long boven = relaties.stream()
                .filter(r -> r.soort() == Zaakrelatie.Soort.ANDERE)
                .count();
        breuken.alsNiet(
                boven >= minstens && boven <= soort.hoogstensBoven(),
                "heeftBetrekkingOpAndere",
                soort.hoogstensBoven() == 0
                        ? "komt niet voor"
                        : "komt " + minstens + " tot " + soort.hoogstensBoven() + " keer voor");
        breuken.alsNiet(
                boven == relaties.size(), "heeftAlsDeelzaak", "plannen hangen samen door heeftBetrekkingOpAndere");
    }

    private static void initiator(List<Rol> initiatoren, Planzaak soort, Breuken breuken) {
        breuken.alsNiet(initiatoren.size() == 1, "heeftAlsInitiator", "komt precies een keer voor");
        initiatoren.forEach(rol -> initiator(rol, soort != Planzaak.DEELPLAN, soort, breuken));
    }

    private static void initiator(Rol rol, boolean metIdentificatie, Planzaak soort, Breuken breuken) {
        Betrokkene betrokkene = rol.betrokkene();
        if (betrokkene instanceof Medewerker medewerker) {
            breuken.alsNiet(medewerker.achternaam() != null, "heeftAlsInitiator/medewerker/achternaam", "is verplicht");
            breuken.alsNiet(
                    !metIdentificatie || medewerker.identificatie() != null,
                    "heeftAlsInitiator/medewerker/identificatie",
                    "is verplicht");
        } else if (soort == Planzaak.DEELPLAN && betrokkene instanceof NatuurlijkPersoon persoon) {
            breuken.alsNiet(persoon.bsn() != null, "heeftAlsInitiator/natuurlijkPersoon/inp.bsn", "is verplicht");
        } else {
            breuken.alsNiet(
                    false,
                    "heeftAlsInitiator",
                    soort == Planzaak.DEELPLAN ? "is een medewerker of client" : "is een medewerker");
        }
    }

    private static void uitvoerenden(List<Rol> uitvoerenden, boolean metNummer, Breuken breuken) {
        uitvoerenden.forEach(rol -> {
            if (rol.betrokkene() instanceof Vestiging vestiging) {
                breuken.alsNiet(
                        !metNummer || vestiging.vestigingsnummer() != null,
                        "heeftAlsUitvoerende/vestiging/vestigingsNummer",
                        "is verplicht");
            }
        });
    }

    private static void andereObjecten(Zaakgegevens gegevens, boolean altijd, Breuken breuken) {
        for (AnderZaakobject object : gegevens.andereObjecten()) {
            breuken.alsNiet(
                    !altijd || !object.omschrijving().isBlank(), "anderZaakObject/omschrijving", "is verplicht");
        }
    }

    private static <T> List<T> nieuw(List<Mutatie<T>> mutaties) {
        return mutaties.stream().map(Mutatie::nieuw).filter(Objects::nonNull).toList();
    }

    /** Collects breaches, each once. */
    private static final class Breuken {

        private final List<Regelbreuk> gevonden = new ArrayList<>();

        void alsNiet(boolean goed, String element, String regel) {
            Regelbreuk breuk = new Regelbreuk(element, regel);
            if (!goed && !gevonden.contains(breuk)) {
                gevonden.add(breuk);
            }
        }

        List<Regelbreuk> lijst() {
            return List.copyOf(gevonden);
        }
    }
}
