package nl.zaakregie.doelbinding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.gebruiker.Gebruiker;
import nl.zaakregie.api.inzage.Aangeboden;
import nl.zaakregie.api.inzage.Inzage;
import nl.zaakregie.api.inzage.Inzageverzoek;
import nl.zaakregie.api.inzage.Vrijgegeven;
import nl.zaakregie.api.kern.DossierId;

/**
 * Releases what the policy allows, after the protocol has it. Without a doel of one's own role everything is refused;
 * without a relation nothing is seen, and the answer is the same whether the dossier exists or not (INV-04, INV-20).
 */
final class DoelgebondenInzage implements Inzage {

    private final Beleid beleid;
    private final Gegevensgroepen groepen;
    private final Dossierbanden banden;
    private final Protocolpen pen;

    DoelgebondenInzage(Beleid beleid, Gegevensgroepen groepen, Dossierbanden banden, Protocolpen pen) {
        this.beleid = beleid;
        this.groepen = groepen;
        this.banden = banden;
        this.pen = pen;
    }

    @Override
    public <T extends Record> Vrijgegeven<T> vrijgeven(Inzageverzoek verzoek, Aangeboden<T> aangeboden) {
        eisDoel(verzoek, List.of(aangeboden));
        Dossierband band = banden.van(verzoek.gebruiker(), aangeboden.dossier());
        Kijk<T> kijk = kijk(verzoek, aangeboden, band, groepen.codes());
        if (kijk.isLeeg()) {
            throw geweigerd(DoelbindingFout.NIETS_TE_ZIEN, verzoek, List.of(aangeboden));
        }
        pen.legVast(new Protocolregels(verzoek, true)
                .met(aangeboden, kijk.projectie().getoond())
                .lijst());
        return kijk.vrijgegeven();
    }

    /** What is left out leaves no row: nobody asked for it by name and nothing of it goes out. */
    @Override
    public <T extends Record> List<Vrijgegeven<T>> vrijgevenAlle(
            Inzageverzoek verzoek, List<Aangeboden<T>> aangeboden) {
        eisDoel(verzoek, aangeboden);
        Map<Optional<DossierId>, Dossierband> gekend = new HashMap<>();
        Set<String> bekend = groepen.codes();
        Protocolregels regels = new Protocolregels(verzoek, true);
        List<Vrijgegeven<T>> vrij = new ArrayList<>();
        for (Aangeboden<T> een : aangeboden) {
            Dossierband band =
                    gekend.computeIfAbsent(een.dossier(), dossier -> banden.van(verzoek.gebruiker(), dossier));
            Kijk<T> kijk = kijk(verzoek, een, band, bekend);
            if (!kijk.isLeeg()) {
                regels.met(een, kijk.projectie().getoond());
                vrij.add(kijk.vrijgegeven());
            }
        }
        pen.legVast(regels.lijst());
        return List.copyOf(vrij);
    }

    private void eisDoel(Inzageverzoek verzoek, List<? extends Aangeboden<?>> aangeboden) {
        boolean goed = beleid.doel(verzoek.doel().code())
                .filter(doel -> doel.isVoor(verzoek.gebruiker().rollen()))
                .isPresent();
        if (!goed) {
            throw geweigerd(DoelbindingFout.GEEN_DOEL, verzoek, aangeboden);
        }
    }

    private <T extends Record> Kijk<T> kijk(
            Inzageverzoek verzoek, Aangeboden<T> aangeboden, Dossierband band, Set<String> bekend) {
        Gebruiker gebruiker = verzoek.gebruiker();
        Projectie projectie = new Projectie(groep -> bekend.contains(groep)
                && beleid.staatToe(gebruiker.rollen(), verzoek.doel().code(), groep, band));
        return new Kijk<>(projectie.van(aangeboden.waarde()), projectie);
    }

    private RuntimeException geweigerd(
            DoelbindingFout fout, Inzageverzoek verzoek, List<? extends Aangeboden<?>> aangeboden) {
        Protocolregels regels = new Protocolregels(verzoek, false);
        aangeboden.forEach(a -> regels.met(a, Projectie.gevraagd(a.waarde())));
        pen.legWeigeringVast(regels.lijst());
        return fout.fout();
    }

    /** What one employee sees of one offer. */
    private record Kijk<T extends Record>(Map<String, Object> velden, Projectie projectie) {

        boolean isLeeg() {
            return projectie.getoond().isEmpty();
        }

        Vrijgegeven<T> vrijgegeven() {
            return new Vrijgegeven<>(velden, projectie.verborgen());
        }
    }
}
