package nl.zaakregie.stuf.rzs;

import java.util.List;
import nl.zaakregie.stuf.rgbz.Mutatie;
import nl.zaakregie.stuf.rgbz.NatuurlijkPersoon;
import nl.zaakregie.stuf.rgbz.Tijdvak;
import nl.zaakregie.stuf.rgbz.Verwerkingssoort;
import nl.zaakregie.stuf.rgbz.Zaak;
import nl.zaakregie.stuf.rgbz.Zaakobject;

/** Who a zaak is about: every natuurlijkPersoon in heeftBetrekkingOp is a Client, by BSN and name. */
final class Clientregels {

    private static final String ELEMENT = "heeftBetrekkingOp";

    private Clientregels() {}

    static void bijCreeren(List<Zaakobject> objecten, Regelbreuken breuken) {
        breuken.alsNiet(objecten.stream().anyMatch(Zaakobject::isClient), ELEMENT, Regel.CLIENT);
        for (int i = 0; i < objecten.size(); i++) {
            if (objecten.get(i).inhoud() instanceof NatuurlijkPersoon persoon) {
                omschrijving(objecten.get(i), plaats(i), breuken);
                bsn(persoon, plaats(i), breuken);
                naam(persoon, plaats(i), breuken);
            }
        }
    }

    /** Who ends or is only mentioned is known by BSN; a levensdomeinplan may leave the omschrijving out (§6.12). */
    static void bijWijzigen(List<Mutatie<Zaakobject>> mutaties, Planzaak soort, Regelbreuken breuken) {
        for (int i = 0; i < mutaties.size(); i++) {
            Zaakobject object = mutaties.get(i).aanwezig();
            if (object.inhoud() instanceof NatuurlijkPersoon persoon) {
                bsn(persoon, plaats(i), breuken);
                if (zegtIets(mutaties.get(i))) {
                    wijziging(object, persoon, plaats(i), soort, breuken);
                }
            }
        }
    }

    static boolean heeftClient(Zaak zaak) {
        return zaak.objecten().stream().anyMatch(object -> object.isClient() && Tijdvak.loopt(object.tijdvak()));
    }

    private static void wijziging(
            Zaakobject object, NatuurlijkPersoon persoon, String plaats, Planzaak soort, Regelbreuken breuken) {
        if (soort != Planzaak.LEVENSDOMEINPLAN || object.omschrijving() != null) {
            omschrijving(object, plaats, breuken);
        }
        if (soort == Planzaak.GEZINSPLAN) {
            naam(persoon, plaats, breuken);
        }
    }

    private static boolean zegtIets(Mutatie<Zaakobject> mutatie) {
        return mutatie.nieuw() != null && mutatie.soort() != Verwerkingssoort.I;
    }

    private static void omschrijving(Zaakobject object, String plaats, Regelbreuken breuken) {
        breuken.alsNiet(object.isClient(), plaats + "/omschrijving", Regel.OMSCHRIJVING_CLIENT);
    }

    private static void bsn(NatuurlijkPersoon persoon, String plaats, Regelbreuken breuken) {
        breuken.gevuld(persoon.bsn(), plaats + "/inp.bsn", Regel.BSN_VAN_CLIENT);
    }

    private static void naam(NatuurlijkPersoon persoon, String plaats, Regelbreuken breuken) {
        breuken.gevuld(persoon.geslachtsnaam(), plaats + "/geslachtsnaam", Regel.NAAM_VAN_CLIENT);
    }

    private static String plaats(int nummer) {
        return ELEMENT + "[" + nummer + "]";
    }
}
