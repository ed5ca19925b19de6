using System.Buffers;
using System.Runtime.InteropServices;

namespace CustomerServiceRules.RuleEngine.Runtime;

internal sealed partial class RuleSession
{
    public void InsertAll(IEnumerable<object> facts) => Demand(TryInsertAll(facts), "already in the session, or twice in the batch");

    public IFactResult TryInsertAll(IEnumerable<object> facts) => TryInsertAll(facts, BatchOptions.AllOrNothing);

    public IFactResult TryInsertAll(IEnumerable<object> facts, BatchOptions options)
    {
        var given = Given(facts);
        var batch = ArrayPool<StoredFact>.Shared.Rent(given.Count);
        var added = AddAll(given, batch, out var failed);
        if (failed is null || options == BatchOptions.SkipFailed)
        {
            Insert(added);
            PropagateLinks();
        }
        else
        {
            Discard(added);
        }

        ArrayPool<StoredFact>.Shared.Return(batch, clearArray: true);
        return FactResult.Of(failed);
    }

    public void UpdateAll(IEnumerable<object> facts) => Demand(TryUpdateAll(facts), "not in the session, or linked to a match");

    public IFactResult TryUpdateAll(IEnumerable<object> facts) => TryUpdateAll(facts, BatchOptions.AllOrNothing);

    public IFactResult TryUpdateAll(IEnumerable<object> facts, BatchOptions options)
    {
        var given = Given(facts);
        List<object>? failed = null;
        var batch = new List<StoredFact>(given.Count);
        var contents = new List<(StoredFact Stored, object Content)>(given.Count);
        try
        {
            foreach (var fact in given)
            {
                if (FindOwn(fact) is not { } stored)
                {
                    (failed ??= []).Add(fact);
                    continue;
                }

                contents.Add((stored, fact));
                if (!stored.Marked)
                    batch.Add(stored);
                stored.Marked = true;
            }
        }
        finally
        {
            Unmark(batch);
        }

        if (failed is not null && options == BatchOptions.AllOrNothing)
            return FactResult.Of(failed);
        foreach (var (stored, content) in contents)
            stored.Item = content;
        Update(CollectionsMarshal.AsSpan(batch));
        PropagateLinks();
        return FactResult.Of(failed);
    }

    public void RetractAll(IEnumerable<object> facts) => Demand(TryRetractAll(facts), "not in the session, linked to a match, or twice in the batch");

    public IFactResult TryRetractAll(IEnumerable<object> facts) => TryRetractAll(facts, BatchOptions.AllOrNothing);

    public IFactResult TryRetractAll(IEnumerable<object> facts, BatchOptions options)
    {
        var given = Given(facts);
        List<object>? failed = null;
        var batch = new List<StoredFact>(given.Count);
        try
        {
            foreach (var fact in given)
            {
                if (FindOwn(fact) is { Marked: false } stored)
                {
                    stored.Marked = true;
                    batch.Add(stored);
                }
                else
                {
                    (failed ??= []).Add(fact);
                }
            }
        }
        finally
        {
            Unmark(batch);
        }

        if (failed is not null && options == BatchOptions.AllOrNothing)
            return FactResult.Of(failed);
        Retract(CollectionsMarshal.AsSpan(batch));
        PropagateLinks();
        return FactResult.Of(failed);
    }

    private ReadOnlySpan<StoredFact> AddAll(IReadOnlyCollection<object> given, StoredFact[] batch, out List<object>? failed)
    {
        failed = null;
        var count = 0;
        try
        {
            foreach (var fact in given)
            {
                if (_facts.Find(fact) is not null)
                {
                    (failed ??= []).Add(fact);
                    continue;
                }

                var stored = new StoredFact(fact, _facts.HashOf(fact));
                _facts.Add(stored);
                batch[count++] = stored;
            }
        }
        catch
        {
            // A fact cannot say what it is: none of the batch has come.
            Discard(batch.AsSpan(0, count));
            throw;
        }

        return batch.AsSpan(0, count);
    }

    private void Discard(ReadOnlySpan<StoredFact> added)
    {
        foreach (var stored in added)
            _facts.Remove(stored);
    }

    // A sequence that is computed when enumerated is enumerated once.
    private static IReadOnlyCollection<object> Given(IEnumerable<object> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var given = facts as IReadOnlyCollection<object> ?? [.. facts];
        var position = 0;
        foreach (var fact in given)
        {
            if (fact is null)
                throw new ArgumentNullException(nameof(facts), $"The fact at position {position} of the batch is null.");
            position++;
        }

        return given;
    }

    private static void Unmark(List<StoredFact> batch)
    {
        foreach (var stored in batch)
            stored.Marked = false;
    }

    private static void Demand(IFactResult facts, string reason)
    {
        if (facts.FailedCount > 0)
            throw new ArgumentException($"{facts.FailedCount} facts of the batch are {reason}; the first is: {facts.Failed.First()}.", nameof(facts));
    }
}
