package nl.zaakregie.benchmark;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Load generator in a process of its own: each client is a thread with one kept-alive connection that sends a message,
 * waits for the whole answer and sends the next. Plain sockets, so that the generator costs little of the same processors.
 * {@value #NUMMER} in the message becomes a number that is never used twice.
 */
public final class Belasting {

    static final String NUMMER = "@NUMMER@";

    private final URI adres;
    private final String[] delen;
    private final String soapAction;
    private final AtomicLong teller = new AtomicLong(System.nanoTime());

    private Belasting(URI adres, String soapAction, String bericht) {
        this.adres = adres;
        this.soapAction = soapAction;
        this.delen = bericht.split(NUMMER, -1);
    }

    /** @param args address, SOAPAction, file with the message, clients, seconds */
    public static void main(String[] args) throws Exception {
        Belasting belasting = new Belasting(URI.create(args[0]), args[1], Files.readString(Path.of(args[2])));
        System.out.println(belasting.meet(Integer.parseInt(args[3]), Integer.parseInt(args[4])));
    }

    private String meet(int klanten, int seconden) throws InterruptedException {
        List<Klant> draden = new ArrayList<>();
        long begin = System.nanoTime();
        long einde = begin + seconden * 1_000_000_000L;
        for (int i = 0; i < klanten; i++) {
            Klant klant = new Klant(einde);
            draden.add(klant);
            klant.start();
        }
        for (Klant klant : draden) {
            klant.join();
        }
        double duur = (System.nanoTime() - begin) / 1e9;
        long[] tijden = draden.stream()
                .flatMapToLong(k -> k.tijden.stream().mapToLong(t -> t))
                .sorted()
                .toArray();
        long fouten = draden.stream().mapToLong(k -> k.fouten).sum();
        return new Uitslag(tijden.length, tijden.length / duur, deel(tijden, 0.5), deel(tijden, 0.99), fouten)
                .alsRegel();
    }

    private static double deel(long[] tijden, double welk) {
        return tijden.length == 0 ? 0 : tijden[Math.min(tijden.length - 1, (int) (tijden.length * welk))] / 1e6;
    }

    /** What one run gave; times in milliseconds. */
    record Uitslag(long aantal, double perSeconde, double p50, double p99, long fouten) {

        String alsRegel() {
            return aantal + " " + perSeconde + " " + p50 + " " + p99 + " " + fouten;
        }

        static Uitslag van(String regel) {
            double[] d = Arrays.stream(regel.strip().split(" "))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            return new Uitslag((long) d[0], d[1], d[2], d[3], (long) d[4]);
        }
    }

    private final class Klant extends Thread {

        private final long einde;
        private final List<Long> tijden = new ArrayList<>(10_000);
        private long fouten;

        Klant(long einde) {
            this.einde = einde;
        }

        @Override
        public void run() {
            while (System.nanoTime() < einde) {
                try (Socket socket = new Socket(adres.getHost(), adres.getPort())) {
                    socket.setTcpNoDelay(true);
                    socket.setSoTimeout(30_000);
                    stuurTotEinde(socket);
                } catch (IOException e) {
                    fouten++;
                }
            }
        }

        private void stuurTotEinde(Socket socket) throws IOException {
            OutputStream uit = socket.getOutputStream();
            InputStream in = new BufferedInputStream(socket.getInputStream(), 32 * 1024);
            while (System.nanoTime() < einde) {
                byte[] verzoek = verzoek();
                long begin = System.nanoTime();
                uit.write(verzoek);
                boolean open = new HttpAntwoord(in).lees();
                tijden.add(System.nanoTime() - begin);
                if (!open) {
                    return;
                }
            }
        }

        private byte[] verzoek() {
            byte[] lichaam = String.join("B" + teller.incrementAndGet(), delen).getBytes(StandardCharsets.UTF_8);
            byte[] kop = ("POST " + adres.getPath() + " HTTP/1.1\r\nHost: " + adres.getAuthority()
                            + "\r\nContent-Type: text/xml; charset=UTF-8\r\nSOAPAction: \"" + soapAction
                            + "\"\r\nContent-Length: " + lichaam.length + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII);
            byte[] alles = Arrays.copyOf(kop, kop.length + lichaam.length);
            System.arraycopy(lichaam, 0, alles, kop.length, lichaam.length);
            return alles;
        }
    }
}
