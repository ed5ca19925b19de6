using CustomerServiceRules.Facts;

namespace CustomerServiceRules.Policies.Running;

/// <summary>Decides a stream of subjects in chunks that share sessions where that is safe.</summary>
internal static class BulkRun
{
    private const int ChunkSize = 512;

    public static IEnumerable<SubjectDecisions> Decide(
        Func<DecisionRun> newRun, IEnumerable<SubjectFacts> subjects, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        // Each enumeration has a run of its own: what a run shares between subjects is for one thread.
        var run = newRun();
        var known = new HashSet<SubjectId>();
        long done = 0;
        foreach (var chunk in subjects.Chunk(ChunkSize))
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var subject in chunk)
            {
                ArgumentNullException.ThrowIfNull(subject, nameof(subjects));
                if (!known.Add(subject.Subject))
                    throw new ArgumentException($"Found subject {subject.Subject} twice, expected each subject once.", nameof(subjects));
            }

            foreach (var decided in Decide(run, chunk, cancellationToken))
            {
                done++;
                yield return decided;
            }

            progress?.Report(done);
        }
    }

    // A fault in a shared session does not say whose facts caused it: the chunk is decided again, one by one, up to it.
    private static IEnumerable<SubjectDecisions> Decide(DecisionRun run, SubjectFacts[] chunk, CancellationToken cancellationToken)
    {
        SubjectRun[]? decided = null;
        try
        {
            decided = run.Decide(chunk, cancellationToken);
        }
        catch (PolicyFaultException) when (chunk.Length > 1)
        {
        }

        return decided is not null
            ? decided.Select(subject => new SubjectDecisions(subject))
            : chunk.Select(subject => new SubjectDecisions(run.Decide([subject], cancellationToken)[0]));
    }
}
