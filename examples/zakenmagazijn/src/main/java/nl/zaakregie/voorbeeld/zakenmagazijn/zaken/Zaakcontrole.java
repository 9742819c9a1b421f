package nl.zaakregie.voorbeeld.zakenmagazijn.zaken;

import java.util.Optional;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.fout.StufFoutcode;
import nl.zaakregie.stuf.rgbz.Resultaat;
import nl.zaakregie.stuf.rgbz.Statustype;
import nl.zaakregie.stuf.rgbz.Zaak;
import nl.zaakregie.stuf.rgbz.Zaakstatus;
import nl.zaakregie.stuf.rgbz.Zaakwijziging;
import nl.zaakregie.voorbeeld.zakenmagazijn.catalogus.CatalogusProperties;
import nl.zaakregie.voorbeeld.zakenmagazijn.catalogus.Zaaktype;
import nl.zaakregie.voorbeeld.zakenmagazijn.opslag.Identificatie;

/**
 * What a zaak must hold to be stored. Refusals name the element; they use codes that a sender does not repeat in vain
 * (StUF055, StUF064), because a later attempt with the same content fares no better.
 */
class Zaakcontrole {

    private final CatalogusProperties catalogus;
    private final Planregels plannen;

    Zaakcontrole(CatalogusProperties catalogus, JdbcZaken zaken) {
        this.catalogus = catalogus;
        this.plannen = new Planregels(catalogus, zaken);
    }

    /** @throws StufFout StUF055 for the form, StUF064 for an unknown zaaktype, statustype or resultaattype */
    void controleerNieuw(Zaak zaak) {
        Identificatie.controleer(zaak.identificatie());
        Optional<Zaaktype> type = zaaktype(zaak);
        if (type.isEmpty() && !catalogus.neemtOnbekendeAan()) {
            throw new StufFout(
                    StufFoutcode.STUF064, "Het zaaktype in isVan/gerelateerde is in dit zakenmagazijn niet bekend");
        }
        plannen.controleerNieuw(zaak, type);
        controleerResultaat(zaak, type);
        zaak.statussen().forEach(status -> controleerStatus(zaak, status));
    }

    /** @throws StufFout StUF055 for what a plan may not lose, StUF064 for an unknown resultaattype */
    void controleerWijziging(Zaakwijziging wijziging, Zaak was, Zaak wordt) {
        Optional<Zaaktype> type = zaaktype(wordt);
        plannen.controleerWijziging(wijziging, was, wordt, type);
        controleerResultaat(wordt, type);
    }

    private void controleerResultaat(Zaak zaak, Optional<Zaaktype> type) {
        Optional<String> resultaat = zaak.gegevens().resultaat().waarde().map(Resultaat::omschrijving);
        if (resultaat.isPresent()
                && type.isPresent()
                && !type.get().kentResultaat(resultaat.get())
                && !catalogus.neemtOnbekendeAan()) {
            throw new StufFout(
                    StufFoutcode.STUF064,
                    "resultaat/omschrijving is geen resultaattype van het zaaktype van deze zaak");
        }
    }

    void controleerStatus(Zaak zaak, Zaakstatus status) {
        Optional<Zaaktype> type = zaaktype(zaak);
        if (type.isPresent() && !catalogus.neemtOnbekendeAan() && !kent(type.get(), status.type())) {
            throw new StufFout(
                    StufFoutcode.STUF064,
                    "heeft/gerelateerde (volgnummer, omschrijving) is geen statustype van het zaaktype van deze zaak");
        }
    }

    boolean isEindstatus(Zaak zaak, Zaakstatus status) {
        Optional<Integer> volgnummer = volgnummer(status.type());
        return zaaktype(zaak)
                .filter(type -> volgnummer.filter(type::isEindstatus).isPresent())
                .isPresent();
    }

    /** The code of the zaak, or of the catalogue when the sender named the type by its omschrijving only (ZDS 1.1). */
    String zaaktypecode(Zaak zaak) {
        nl.zaakregie.stuf.rgbz.Zaaktype genoemd = zaak.zaaktype();
        if (genoemd == null) {
            return "";
        }
        if (genoemd.code() != null) {
            return genoemd.code();
        }
        return Optional.ofNullable(genoemd.omschrijving())
                .flatMap(catalogus::codeVan)
                .orElse("");
    }

    private Optional<Zaaktype> zaaktype(Zaak zaak) {
        return catalogus.vind(zaaktypecode(zaak));
    }

    private static boolean kent(Zaaktype type, Statustype status) {
        Optional<String> verwacht = volgnummer(status).flatMap(type::statustype);
        return verwacht.isPresent()
                && (status.omschrijving() == null || verwacht.get().equalsIgnoreCase(status.omschrijving()));
    }

    private static Optional<Integer> volgnummer(Statustype type) {
        return Optional.ofNullable(type.volgnummer())
                .filter(tekst -> tekst.matches("[0-9]{1,4}"))
                .map(Integer::valueOf);
    }
}
