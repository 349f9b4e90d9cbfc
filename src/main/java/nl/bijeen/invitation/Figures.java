package nl.bijeen.invitation;

/** How a campaign goes. The letters and the answers are counted apart: who accepted was also sent a letter. */
public record Figures(Letters letters, Answers answers) {

    /**
     * How the letters go.
     *
     * @param queued still to be written or to leave
     * @param kept written, but no mail server is set
     * @param failed the mail server did not take it
     * @param dropped not written after all: who would get it had answered, registered or asked for no letters meanwhile
     */
    public record Letters(int queued, int sent, int kept, int failed, int dropped) {

        public int total() {
            return queued + sent + kept + failed;
        }

        public int done() {
            return total() - queued;
        }

        public boolean busy() {
            return queued > 0;
        }
    }

    /**
     * What people did.
     *
     * @param opened followed the link at least once, whatever they answered then
     */
    public record Answers(int opened, int accepted, int declined, int passedOn, int leftOut) {}
}
