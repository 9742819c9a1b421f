package nl.zaakregie.voorbeeld.zakenmagazijn.zaken;

import java.util.List;
import java.util.Optional;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.fout.StufFoutcode;
import nl.zaakregie.stuf.rgbz.Medewerker;
import nl.zaakregie.stuf.rgbz.Resultaat;
import nl.zaakregie.stuf.rgbz.Rolsoort;
import nl.zaakregie.stuf.rgbz.Statustype;
import nl.zaakregie.stuf.rgbz.Zaak;
import nl.zaakregie.stuf.rgbz.Zaakstatus;
import nl.zaakregie.voorbeeld.zakenmagazijn.catalogus.CatalogusProperties;
import nl.zaakregie.voorbeeld.zakenmagazijn.catalogus.Zaaktype;
import nl.zaakregie.voorbeeld.zakenmagazijn.opslag.Identificatie;

/**
 * What a zaak must hold to be stored. Refusals name the element; they use codes that a sender does not repeat in vain
 * (StUF055, StUF064), because a later attempt with the same content fares no better.
 */
class Zaakcontrole {

    private final CatalogusProperties catalogus;

    Zaakcontrole(CatalogusProperties catalogus) {
        this.catalogus = catalogus;
    }

    /** @throws StufFout StUF055 for the form, StUF064 for an unknown zaaktype, statustype or resultaattype */
    void controleerNieuw(Zaak zaak) {
        Identificatie.controleer(zaak.identificatie());
        Optional<Zaaktype> type = zaaktype(zaak);
        if (type.isEmpty() && !catalogus.neemtOnbekendeAan()) {
            throw new StufFout(
                    StufFoutcode.STUF064, "Het zaaktype in isVan/gerelateerde is in dit zakenmagazijn niet bekend");
        }
        controleer(zaak);
        zaak.statussen().forEach(status -> controleerStatus(zaak, status));
    }

    /** What must hold after any change. */
    void controleer(Zaak zaak) {
        Optional<Zaaktype> type = zaaktype(zaak);
        type.filter(Zaaktype::isPlan).ifPresent(plan -> controleerPlan(zaak));
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

    /** RZS 1.0 6.3 and 6.4: a plan is about clients and has a medewerker (the regisseur) as initiator. */
    private static void controleerPlan(Zaak zaak) {
        boolean lopendeClient =
                zaak.objecten().stream().anyMatch(object -> object.isClient() && Perioden.loopt(object.tijdvak()));
        if (!lopendeClient) {
            throw new StufFout(
                    StufFoutcode.STUF055, "Een plan heeft ten minste een heeftBetrekkingOp met omschrijving Client");
        }
        List<Boolean> medewerkers = zaak.rollen(Rolsoort.INITIATOR).stream()
                .filter(rol -> Perioden.loopt(rol.tijdvak()))
                .map(rol -> rol.betrokkene() instanceof Medewerker)
                .toList();
        if (!medewerkers.equals(List.of(true))) {
            throw new StufFout(
                    StufFoutcode.STUF055, "Een plan heeft precies een heeftAlsInitiator, en wel een medewerker");
        }
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
