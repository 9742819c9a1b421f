package nl.zaakregie.stuf.server;

import static nl.zaakregie.stuf.Operatie.GEEF_BESLUITDETAILS;
import static nl.zaakregie.stuf.Operatie.GEEF_LIJST_BESLUITEN;
import static nl.zaakregie.stuf.Operatie.GENEREER_BESLUITIDENTIFICATIE;
import static nl.zaakregie.stuf.Operatie.UPDATE_BESLUIT;
import static nl.zaakregie.stuf.Operatie.VOEG_BESLUIT_TOE;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.stuf.Operatie;
import nl.zaakregie.stuf.rgbz.Besluit;
import nl.zaakregie.stuf.rgbz.BesluitBijZaak;
import nl.zaakregie.stuf.rgbz.Mutatie;

/** Besluiten of zaken: the besluitservices of ZDS 1.2. What {@link ZaakServices} says holds here too. */
public non-sealed interface BesluitServices extends Dienst {

    @Override
    default Set<Operatie> aangeboden() {
        return Set.of(
                VOEG_BESLUIT_TOE,
                UPDATE_BESLUIT,
                GENEREER_BESLUITIDENTIFICATIE,
                GEEF_BESLUITDETAILS,
                GEEF_LIJST_BESLUITEN);
    }

    default void voegBesluitToe(Berichtkop kop, BesluitBijZaak besluit) {
        throw Dienst.nietAangeboden(kop);
    }

    /** @param wijziging both sides; what the new side does not have stays as it is */
    default void updateBesluit(Berichtkop kop, Mutatie<Besluit> wijziging) {
        throw Dienst.nietAangeboden(kop);
    }

    /** @return a new identification, reserved for the asker; never given twice */
    default String genereerBesluitIdentificatie(Berichtkop kop) {
        throw Dienst.nietAangeboden(kop);
    }

    /** @return empty when there is no such besluit; that is an answer, not a fault */
    default Optional<BesluitBijZaak> geefBesluitdetails(Berichtkop kop, String besluitidentificatie) {
        throw Dienst.nietAangeboden(kop);
    }

    /** @return empty when there is no such zaak or it led to no besluit */
    default List<Besluit> geefLijstBesluiten(Berichtkop kop, String zaakidentificatie) {
        throw Dienst.nietAangeboden(kop);
    }
}
