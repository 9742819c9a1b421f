package nl.zaakregie.stuf.client;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Receives an answer into a {@link Berichtbuffer} and stops at a maximum. One handler serves one answer. */
final class BufferHandler implements HttpResponse.BodyHandler<Berichtbuffer> {

    /** The answer is larger than we want to read. */
    static final class TeGroot extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private final long maximum;
    private volatile boolean opgegeven;

    BufferHandler(long maximum) {
        this.maximum = maximum;
    }

    /** Nobody waits any more: what still comes in is thrown away. */
    void geefOp() {
        opgegeven = true;
    }

    @Override
    public HttpResponse.BodySubscriber<Berichtbuffer> apply(HttpResponse.ResponseInfo antwoord) {
        return new Ontvanger();
    }

    private final class Ontvanger implements HttpResponse.BodySubscriber<Berichtbuffer> {

        private final Berichtbuffer buffer = new Berichtbuffer();
        private final CompletableFuture<Berichtbuffer> klaar = new CompletableFuture<>();
        private Flow.@Nullable Subscription abonnement;

        @Override
        public CompletionStage<Berichtbuffer> getBody() {
            return klaar;
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            abonnement = subscription;
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(List<ByteBuffer> delen) {
            try {
                for (ByteBuffer deel : delen) {
                    if (buffer.lengte() + deel.remaining() > maximum) {
                        throw new TeGroot();
                    }
                    byte[] bytes = new byte[deel.remaining()];
                    deel.get(bytes);
                    buffer.write(bytes);
                }
            } catch (IOException e) {
                if (abonnement != null) {
                    abonnement.cancel();
                }
                onError(e);
            }
        }

        @Override
        public void onError(Throwable oorzaak) {
            try {
                buffer.close();
            } catch (IOException e) {
                oorzaak.addSuppressed(e);
            }
            klaar.completeExceptionally(oorzaak);
        }

        @Override
        public void onComplete() {
            if (opgegeven) {
                onError(new IOException("antwoord kwam te laat"));
            } else {
                klaar.complete(buffer);
            }
        }
    }
}
