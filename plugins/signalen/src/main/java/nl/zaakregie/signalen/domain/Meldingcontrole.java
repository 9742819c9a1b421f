package nl.zaakregie.signalen.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.api.kern.Personen;
import nl.zaakregie.api.kern.Persoonsopgave;

/** The five minimum fields of a melding (DOMEIN 5.1, AF-07.1): each that is missing is named by its field. */
public final class Meldingcontrole {

    private final Personen personen;
    private final boolean anoniemToegestaan;

    public Meldingcontrole(Personen personen, boolean anoniemToegestaan) {
        this.personen = personen;
        this.anoniemToegestaan = anoniemToegestaan;
    }

    /** Empty when the melding can be registered. Reads only. */
    public List<Foutdetail> controleer(Melding melding) {
        List<Foutdetail> fouten = new ArrayList<>();
        betrokkenen(melding, fouten);
        melder(melding, fouten);
        verplicht(
                melding.relatieMelder(),
                "relatieMelder",
                100,
                "Zeg wat de melder met de betrokkene te maken heeft",
                fouten);
        verplicht(melding.situatie(), "situatie", 2000, "Beschrijf de situatie of aanleiding", fouten);
        verplicht(melding.inhoud(), "inhoud", 10000, "Schrijf op wat er gemeld wordt", fouten);
        return List.copyOf(fouten);
    }

    /** What is wrong with one person, named from {@code plaats} on. */
    public List<Foutdetail> controleer(Melding.Opgave opgave, String plaats) {
        if (opgave.isLeeg()) {
            return List.of(new Foutdetail(
                    plaats, "Noem de persoon met BSN, met naam, geboortedatum en adres, of met een omschrijving"));
        }
        List<Foutdetail> fouten = new ArrayList<>();
        lengte(opgave.omschrijving(), plaats + ".omschrijving", 500, fouten);
        opgave.persoon()
                .filter(p -> !p.isLeeg())
                .map((Persoonsopgave p) -> p.controleer(plaats, personen))
                .ifPresent(fouten::addAll);
        return fouten;
    }

    private void betrokkenen(Melding melding, List<Foutdetail> fouten) {
        if (melding.betrokkenen().stream().allMatch(Melding.Opgave::isLeeg)) {
            fouten.add(new Foutdetail(
                    "betrokkenen",
                    "Zeg over wie het gaat: met BSN, met naam, geboortedatum en adres, of met een omschrijving"));
            return;
        }
        for (int i = 0; i < melding.betrokkenen().size(); i++) {
            fouten.addAll(controleer(melding.betrokkenen().get(i), "betrokkenen[" + i + "]"));
        }
    }

    private void melder(Melding melding, List<Foutdetail> fouten) {
        if (melding.anoniem()) {
            anoniem(melding, fouten);
            return;
        }
        if (ontbreekt(melding.melderNaam())) {
            fouten.add(new Foutdetail(
                    "melder", "Geef de naam van de melder of zijn organisatie, en hoe hij te bereiken is"));
        } else if (!isVanSysteem(melding.herkomst().kanaal()) && ontbreekt(melding.melderContact())) {
            fouten.add(new Foutdetail("melder.contact", "Geef een telefoonnummer of e-mailadres van de melder"));
        }
        lengte(melding.melderNaam(), "melder.naam", 200, fouten);
        lengte(melding.melderContact(), "melder.contact", 200, fouten);
    }

    private void anoniem(Melding melding, List<Foutdetail> fouten) {
        if (!anoniemToegestaan) {
            fouten.add(new Foutdetail("melder", "Anoniem melden kan niet in deze gemeente"));
        } else {
            verplicht(melding.redenAnoniem(), "redenAnoniem", 500, "Zeg waarom de melder anoniem wil blijven", fouten);
        }
    }

    private static boolean isVanSysteem(Kanaal kanaal) {
        return kanaal == Kanaal.STUF || kanaal == Kanaal.OPSCHALING;
    }

    private static void verplicht(
            Optional<String> waarde, String veld, int maximum, String tekst, List<Foutdetail> fouten) {
        if (ontbreekt(waarde)) {
            fouten.add(new Foutdetail(veld, tekst));
        }
        lengte(waarde, veld, maximum, fouten);
    }

    private static void lengte(Optional<String> waarde, String veld, int maximum, List<Foutdetail> fouten) {
        waarde.filter(w -> w.length() > maximum)
                .ifPresent(w -> fouten.add(new Foutdetail(veld, "Ten hoogste " + maximum + " tekens")));
    }

    private static boolean ontbreekt(Optional<String> waarde) {
        return waarde.filter(w -> !w.isBlank()).isEmpty();
    }
}
