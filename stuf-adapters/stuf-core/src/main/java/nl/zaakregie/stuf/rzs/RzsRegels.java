package nl.zaakregie.stuf.rzs;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import nl.zaakregie.stuf.rgbz.AnderZaakobject;
import nl.zaakregie.stuf.rgbz.Betrokkene;
import nl.zaakregie.stuf.rgbz.Medewerker;
import nl.zaakregie.stuf.rgbz.Mutatie;
import nl.zaakregie.stuf.rgbz.NatuurlijkPersoon;
import nl.zaakregie.stuf.rgbz.Rol;
import nl.zaakregie.stuf.rgbz.Rolsoort;
import nl.zaakregie.stuf.rgbz.Tijdvak;
import nl.zaakregie.stuf.rgbz.Vestiging;
import nl.zaakregie.stuf.rgbz.Zaak;
import nl.zaakregie.stuf.rgbz.Zaakgegevens;
import nl.zaakregie.stuf.rgbz.Zaakrelatie;
import nl.zaakregie.stuf.rgbz.Zaaktype;
import nl.zaakregie.stuf.rgbz.Zaakwijziging;
import org.jspecify.annotations.Nullable;

/**
 * The narrowings of RZS 1.0 §6.3 to §6.6 and §6.11 to §6.13: none is in the schema. Who sends asks before it sends, who
 * receives before it stores. An empty list means that the message keeps to them.
 */
public final class RzsRegels {

    private static final String CLIENTEN = "heeftBetrekkingOp";
    private static final String RELATIES = "heeftBetrekkingOpAndere";
    private static final String INITIATOR = "heeftAlsInitiator";

    private RzsRegels() {}

    public static List<Regelbreuk> bijCreeren(Zaak zaak, Planzaak soort) {
        Regelbreuken breuken = new Regelbreuken();
        gegevens(zaak.gegevens(), breuken);
        zaaktype(zaak.zaaktype(), breuken);
        Clientregels.bijCreeren(zaak.objecten(), breuken);
        relaties(zaak.relaties(), soort.minstens(), soort, breuken);
        initiator(zaak.rollen(Rolsoort.INITIATOR), soort, breuken);
        uitvoerenden(zaak.rollen(Rolsoort.UITVOERENDE), soort == Planzaak.DEELPLAN, breuken);
        andereObjecten(zaak.gegevens(), soort != Planzaak.GEZINSPLAN, breuken);
        return breuken.lijst();
    }

    /** What can be seen in the change alone; see {@link #naWijzigen} for what it does to the zaak. */
    public static List<Regelbreuk> bijWijzigen(Zaakwijziging wijziging, Planzaak soort) {
        Regelbreuken breuken = new Regelbreuken();
        Clientregels.bijWijzigen(wijziging.objecten(), soort, breuken);
        relaties(nieuw(wijziging.relaties()), 0, soort, breuken);
        List<Mutatie<Rol>> initiatoren = wijziging.rollen().stream()
                .filter(m -> m.aanwezig().soort() == Rolsoort.INITIATOR)
                .toList();
        nieuw(initiatoren).forEach(rol -> initiator(rol, false, soort, breuken));
        breuken.alsNiet(initiatoren.isEmpty() || !nieuw(initiatoren).isEmpty(), INITIATOR, Regel.INITIATOR_BLIJFT);
        uitvoerenden(
                nieuw(wijziging.rollen()).stream()
                        .filter(r -> r.soort() == Rolsoort.UITVOERENDE)
                        .toList(),
                true,
                breuken);
        andereObjecten(wijziging.nieuw(), soort == Planzaak.LEVENSDOMEINPLAN, breuken);
        return breuken.lijst();
    }

    /**
     * What a change may not take away from a plan: the rules of creating count for changing (§6.11.1). A zaak that did not
     * keep to a rule before does not become unchangeable by it, and one that becomes a deelplan keeps the relations it had.
     */
    public static List<Regelbreuk> naWijzigen(Zaak was, Zaak wordt, Planzaak soort) {
        Regelbreuken breuken = new Regelbreuken();
        breuken.alsNiet(blijft(was, wordt, Clientregels::heeftClient), CLIENTEN, Regel.CLIENT);
        breuken.alsNiet(blijft(was, wordt, RzsRegels::heeftEenInitiator), INITIATOR, Regel.EEN_INITIATOR);
        breuken.alsNiet(
                soort == Planzaak.DEELPLAN
                        || blijft(was, wordt, zaak -> past(boven(zaak.relaties()), soort.minstens(), soort)),
                RELATIES,
                soort.relatieregel());
        return breuken.lijst();
    }

    /** The one thing that also holds outside a plan: who is Client in a message has a BSN (§1.7.2) and a name. */
    public static List<Regelbreuk> clienten(Zaak zaak) {
        Regelbreuken breuken = new Regelbreuken();
        Clientregels.bijCreeren(zaak.objecten(), breuken);
        return breuken.lijst();
    }

    private static boolean blijft(Zaak was, Zaak wordt, Predicate<Zaak> eis) {
        return !eis.test(was) || eis.test(wordt);
    }

    private static boolean heeftEenInitiator(Zaak zaak) {
        return zaak.rollen(Rolsoort.INITIATOR).stream()
                        .filter(rol -> Tijdvak.loopt(rol.tijdvak()))
                        .count()
                == 1;
    }

    private static void gegevens(Zaakgegevens gegevens, Regelbreuken breuken) {
        breuken.alsNiet(gegevens.startdatum().isGevuld(), "startdatum", Regel.VERPLICHT);
        breuken.alsNiet(gegevens.registratiedatum().isGevuld(), "registratiedatum", Regel.VERPLICHT);
        breuken.alsNiet(gegevens.zaakniveau().isGevuld(), "zaakniveau", Regel.VERPLICHT);
        breuken.alsNiet(gegevens.deelzaken().isGevuld(), "deelzakenIndicatie", Regel.VERPLICHT);
    }

    private static void zaaktype(@Nullable Zaaktype type, Regelbreuken breuken) {
        breuken.alsNiet(type != null && type.code() != null, "isVan/gerelateerde/code", Regel.VERPLICHT);
        breuken.alsNiet(
                type != null && type.omschrijving() != null, "isVan/gerelateerde/omschrijving", Regel.VERPLICHT);
    }

    private static void relaties(List<Zaakrelatie> relaties, int minstens, Planzaak soort, Regelbreuken breuken) {
        breuken.alsNiet(past(boven(relaties), minstens, soort), RELATIES, soort.relatieregel());
        breuken.alsNiet(
                soort == Planzaak.DEELPLAN || relaties.stream().noneMatch(r -> r.soort() == Zaakrelatie.Soort.DEELZAAK),
                "heeftAlsDeelzaak",
                Regel.GEEN_DEELZAKEN);
    }

    private static boolean past(long aantal, int minstens, Planzaak soort) {
        return aantal >= minstens && aantal <= soort.hoogstens();
    }

    private static long boven(List<Zaakrelatie> relaties) {
        return relaties.stream()
                .filter(r -> r.soort() == Zaakrelatie.Soort.ANDERE && Tijdvak.loopt(r.tijdvak()))
                .count();
    }

    private static void initiator(List<Rol> initiatoren, Planzaak soort, Regelbreuken breuken) {
        breuken.alsNiet(initiatoren.size() == 1, INITIATOR, Regel.EEN_INITIATOR);
        initiatoren.forEach(rol -> initiator(rol, soort != Planzaak.DEELPLAN, soort, breuken));
    }

    private static void initiator(Rol rol, boolean metIdentificatie, Planzaak soort, Regelbreuken breuken) {
        Betrokkene betrokkene = rol.betrokkene();
        if (betrokkene instanceof Medewerker medewerker) {
            breuken.gevuld(medewerker.achternaam(), INITIATOR + "/medewerker/achternaam");
            if (metIdentificatie) {
                breuken.gevuld(medewerker.identificatie(), INITIATOR + "/medewerker/identificatie");
            }
        } else if (soort == Planzaak.DEELPLAN && betrokkene instanceof NatuurlijkPersoon persoon) {
            breuken.gevuld(persoon.bsn(), INITIATOR + "/natuurlijkPersoon/inp.bsn");
        } else {
            breuken.alsNiet(
                    false,
                    INITIATOR,
                    soort == Planzaak.DEELPLAN ? Regel.INITIATOR_MEDEWERKER_OF_CLIENT : Regel.INITIATOR_MEDEWERKER);
        }
    }

    private static void uitvoerenden(List<Rol> uitvoerenden, boolean metNummer, Regelbreuken breuken) {
        uitvoerenden.forEach(rol -> {
            if (metNummer && rol.betrokkene() instanceof Vestiging vestiging) {
                breuken.gevuld(vestiging.vestigingsnummer(), "heeftAlsUitvoerende/vestiging/vestigingsNummer");
            }
        });
    }

    private static void andereObjecten(Zaakgegevens gegevens, boolean altijd, Regelbreuken breuken) {
        for (AnderZaakobject object : gegevens.andereObjecten()) {
            breuken.alsNiet(
                    !altijd || !object.omschrijving().isBlank(), "anderZaakObject/omschrijving", Regel.VERPLICHT);
        }
    }

    private static <T> List<T> nieuw(List<Mutatie<T>> mutaties) {
        return mutaties.stream().map(Mutatie::nieuw).filter(Objects::nonNull).toList();
    }
}
