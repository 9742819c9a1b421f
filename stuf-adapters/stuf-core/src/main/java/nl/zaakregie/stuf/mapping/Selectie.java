package nl.zaakregie.stuf.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.namespace.QName;
import nl.zaakregie.stuf.Naamruimte;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.fout.StufFoutcode;
import nl.zaakregie.stuf.schema.StufElement;
import nl.zaakregie.stuf.schema.Waarde;
import org.jspecify.annotations.Nullable;

/**
 * The rules of StUF 03.01 for what a question selects on. The questions of ZDS 1.2 have gelijk only; those of 1.1 may also
 * have vanaf and totEnMet, and a start that goes on where the previous answer ended.
 */
record Selectie(
        @Nullable StufElement gelijk,
        @Nullable StufElement vanaf,
        @Nullable StufElement totEnMet,
        @Nullable StufElement start) {

    private static final List<String> ANDERE_SLEUTELS =
            List.of("sleutelOntvangend", "sleutelGegevensbeheer", "sleutelSynchronisatie");

    /** @throws StufFout StUF076 to StUF094 and StUF106; details name the element */
    void keur() {
        keurBereik();
        keurSleutels();
        if (start != null) {
            Set<String> ontbreekt = velden(vanaf);
            ontbreekt.addAll(velden(totEnMet));
            ontbreekt.removeAll(velden(start));
            weigerBij(ontbreekt, StufFoutcode.STUF106, "start");
        }
    }

    private void keurBereik() {
        if (vanaf != null && totEnMet != null) {
            Set<String> verschil = velden(vanaf);
            verschil.addAll(velden(totEnMet));
            Set<String> beide = velden(vanaf);
            beide.retainAll(velden(totEnMet));
            verschil.removeAll(beide);
            weigerBij(verschil, StufFoutcode.STUF076, "vanaf en totEnMet");
        }
        Set<String> dubbel = velden(vanaf);
        dubbel.addAll(velden(totEnMet));
        dubbel.retainAll(velden(gelijk));
        weigerBij(dubbel, StufFoutcode.STUF079, "gelijk");
        keurWaarden(vanaf, "vanaf");
        keurWaarden(totEnMet, "totEnMet");
    }

    private static void keurWaarden(@Nullable StufElement bereik, String plaats) {
        if (bereik == null) {
            return;
        }
        for (Schemaveld veld : Schemaveld.van(bereik.getClass())) {
            if (veld.isLijst() || !(veld.waarde(bereik) instanceof Waarde waarde)) {
                continue;
            }
            if (waarde.getExact() != null) {
                throw new StufFout(StufFoutcode.STUF082, plaats + "/" + veld.naam());
            }
            String volledigheid = waarde.getIndOnvolledigeDatum();
            if (volledigheid != null && !"V".equals(volledigheid)) {
                throw new StufFout(StufFoutcode.STUF085, plaats + "/" + veld.naam());
            }
        }
    }

    private void keurSleutels() {
        if (gelijk == null) {
            return;
        }
        List<String> sleutels = sleutels(gelijk);
        if (sleutels.size() > 1) {
            throw new StufFout(StufFoutcode.STUF088, "gelijk: " + String.join(", ", sleutels));
        }
        if (sleutels.size() == 1) {
            throw velden(gelijk).isEmpty()
                    ? new StufFout(StufFoutcode.STUF094, "gelijk: " + sleutels.get(0))
                    : new StufFout(StufFoutcode.STUF091, "gelijk: " + sleutels.get(0));
        }
    }

    private static List<String> sleutels(StufElement object) {
        List<String> gevonden = new ArrayList<>();
        if (object.getSleutelVerzendend() != null) {
            gevonden.add("sleutelVerzendend");
        }
        ANDERE_SLEUTELS.stream()
                .filter(naam -> object.getOverigeAttributen().containsKey(new QName(Naamruimte.STUF, naam)))
                .forEach(gevonden::add);
        return gevonden;
    }

    private static Set<String> velden(@Nullable StufElement object) {
        Set<String> namen = new TreeSet<>();
        if (object != null) {
            Schemaveld.van(object.getClass()).stream()
                    .filter(veld -> veld.isLijst() ? !veld.lijst(object).isEmpty() : veld.waarde(object) != null)
                    .map(Schemaveld::naam)
                    .forEach(namen::add);
        }
        return namen;
    }

    private static void weigerBij(Set<String> namen, StufFoutcode code, String plaats) {
        if (!namen.isEmpty()) {
            throw new StufFout(code, plaats + ": " + String.join(", ", namen));
        }
    }
}
