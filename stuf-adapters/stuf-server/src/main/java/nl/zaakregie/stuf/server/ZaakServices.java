package nl.zaakregie.stuf.server;

import static nl.zaakregie.stuf.Operatie.ACTUALISEER_ZAAKSTATUS;
import static nl.zaakregie.stuf.Operatie.CREEER_ZAAK;
import static nl.zaakregie.stuf.Operatie.GEEF_LIJST_ZAAKDOCUMENTEN;
import static nl.zaakregie.stuf.Operatie.GEEF_ZAAKDETAILS;
import static nl.zaakregie.stuf.Operatie.GEEF_ZAAKSTATUS;
import static nl.zaakregie.stuf.Operatie.GENEREER_ZAAKIDENTIFICATIE;
import static nl.zaakregie.stuf.Operatie.UPDATE_ZAAK;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.stuf.Operatie;
import nl.zaakregie.stuf.rgbz.DocumentBijZaak;
import nl.zaakregie.stuf.rgbz.Statusvraag;
import nl.zaakregie.stuf.rgbz.Statuswijziging;
import nl.zaakregie.stuf.rgbz.Zaak;
import nl.zaakregie.stuf.rgbz.Zaakstatus;
import nl.zaakregie.stuf.rgbz.Zaakwijziging;

/**
 * Zaken: the zaakservices of ZDS 1.1 and 1.2. A host that offers some of them overrides {@link #aangeboden()} and those
 * methods; the others are never called.
 *
 * <p>Methods that change something are called inside {@link Berichtregister#ontvang}. Any method may refuse by throwing
 * {@link nl.zaakregie.stuf.fout.StufFout}; its details name an element, never a value.
 */
public non-sealed interface ZaakServices extends Dienst {

    @Override
    default Set<Operatie> aangeboden() {
        return Set.of(
                CREEER_ZAAK,
                UPDATE_ZAAK,
                ACTUALISEER_ZAAKSTATUS,
                GENEREER_ZAAKIDENTIFICATIE,
                GEEF_ZAAKDETAILS,
                GEEF_ZAAKSTATUS,
                GEEF_LIJST_ZAAKDOCUMENTEN);
    }

    default void creeerZaak(Berichtkop kop, Zaak zaak) {
        throw Dienst.nietAangeboden(kop);
    }

    default void updateZaak(Berichtkop kop, Zaakwijziging wijziging) {
        throw Dienst.nietAangeboden(kop);
    }

    default void actualiseerZaakstatus(Berichtkop kop, Statuswijziging wijziging) {
        throw Dienst.nietAangeboden(kop);
    }

    /** @return a new identification, reserved for the asker; never given twice */
    default String genereerZaakIdentificatie(Berichtkop kop) {
        throw Dienst.nietAangeboden(kop);
    }

    /** @return empty when there is no such zaak; that is an answer, not a fault */
    default Optional<Zaak> geefZaakdetails(Berichtkop kop, String zaakidentificatie) {
        throw Dienst.nietAangeboden(kop);
    }

    /** @return in the order in which they were set; empty when there is no such zaak or it has no status */
    default List<Zaakstatus> geefZaakstatus(Berichtkop kop, Statusvraag vraag) {
        throw Dienst.nietAangeboden(kop);
    }

    /** @return without content; empty when there is no such zaak or it has no documents */
    default List<DocumentBijZaak> geefLijstZaakdocumenten(Berichtkop kop, String zaakidentificatie) {
        throw Dienst.nietAangeboden(kop);
    }
}
