package nl.bijeen.adoption;

import java.util.List;
import java.util.Map;

/**
 * What staff see of an announcement that was read: its text, and the fields of the form as they were read from it.
 *
 * @param text as it was read, without pictures and layout; all traces count in it
 * @param fields by the full name of the field; those of a row hold the number of its trace too
 * @param traces where each value was read
 * @param origins the number of the trace of each field outside the rows
 * @param remarks what the reader saw and staff should look at
 */
public record Proposal(
        String text,
        Map<String, String> fields,
        List<Trace> traces,
        Map<String, Integer> origins,
        List<Remark> remarks) {

    /**
     * A sentence for staff.
     *
     * @param trace the number of the trace it is about; negative when it is about no words
     */
    public record Remark(int trace, String sentence) {}

    public Proposal {
        fields = Map.copyOf(fields);
        traces = List.copyOf(traces);
        origins = Map.copyOf(origins);
        remarks = List.copyOf(remarks);
    }

    public String field(String name) {
        return fields.getOrDefault(name, "");
    }
}
