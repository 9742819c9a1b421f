package nl.zaakregie.plan.domain;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zaakregie.api.fout.Uitkomst;
import nl.zaakregie.api.kern.PersoonId;

/** The signatures under one plan. A signature counts for the version it was put under, not for what came after. */
public record Ondertekeningen(List<Vastlegging<Ondertekening>> alle) {

    public Ondertekeningen {
        alle = List.copyOf(alle);
    }

    /** Whether it may be put: under what was agreed last, by a party that did not do so before. */
    public Uitkomst<Ondertekening> zet(Plan plan, Ondertekening nieuw, Set<PersoonId> clienten) {
        if (plan.vastgesteldeVersie().isEmpty() || !plan.status().loopt()) {
            return Uitkomst.geweigerd(PlanFout.NIETS_TE_ONDERTEKENEN);
        }
        if (!clienten.containsAll(nieuw.geldtVoor().toList())) {
            return Uitkomst.geweigerd(PlanFout.GEEN_GROEPSLID);
        }
        boolean dubbel = alle.stream()
                .filter(v -> v.versie() == plan.vastgesteldeVersie().get())
                .anyMatch(v -> v.inhoud().isVanDezelfde(nieuw));
        return dubbel ? Uitkomst.geweigerd(PlanFout.AL_ONDERTEKEND) : Uitkomst.gelukt(nieuw);
    }

    /** Whether the version agreed last is signed by or for all these persons. */
    public boolean isOndertekendVoor(Plan plan, Collection<PersoonId> personen) {
        return plan.vastgesteldeVersie()
                .filter(versie -> voorWie(versie).containsAll(personen))
                .isPresent();
    }

    private Set<PersoonId> voorWie(int versie) {
        return alle.stream()
                .filter(v -> v.versie() == versie)
                .flatMap(v -> v.inhoud().geldtVoor())
                .collect(Collectors.toSet());
    }
}
