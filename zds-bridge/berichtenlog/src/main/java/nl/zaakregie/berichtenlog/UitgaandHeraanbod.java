package nl.zaakregie.berichtenlog;

import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.api.uitgaand.Hernieuwing;
import nl.zaakregie.api.uitgaand.Referentienummer;
import nl.zaakregie.stuf.log.Richting;

/** Has a refused command of the outbox sent again, as a new message; needs no kept content. */
record UitgaandHeraanbod(Hernieuwing hernieuwing) implements Heraanbod {

    @Override
    public boolean past(Logregel regel) {
        return regel.richting() == Richting.UITGAAND && regel.referentienummer().isPresent();
    }

    @Override
    public String bied(Logregel regel, MedewerkerId door) {
        String oud = regel.referentienummer().orElseThrow();
        Referentienummer nieuw = hernieuwing.hernieuw(nummer(oud), door);
        return "Staat opnieuw in de uitgaande rij als " + nieuw;
    }

    private static Referentienummer nummer(String tekst) {
        try {
            return new Referentienummer(tekst);
        } catch (IllegalArgumentException e) {
            throw BerichtenlogFout.ONBEKEND.fout();
        }
    }
}
