using System.Collections.Concurrent;
using CustomerServiceRules.Lifecycles;

namespace CustomerServiceRules.Tests.Lifecycles;

/// <summary>Writers of one record at once, with a store that a host might have: it takes a record only where the stored one has the sequence before.</summary>
public sealed class CorrectionRaceTests
{
    private const int Writers = 100;

    private const int Each = 5;

    private static readonly Lifecycle<Complaint, ComplaintState, ComplaintTrigger> Lifecycle = CareModule.Complaints();

    [Fact]
    public void Save_ByAHundredWritersAtOnce_LetsOneWinEachSequenceAndLosesNothing()
    {
        var store = new ConcurrentDictionary<string, LifecycleRecord>();
        var won = new ConcurrentBag<(int Sequence, string Writer)>();
        var lost = 0;
        store["C1"] = ((Accepted)Lifecycle.Fire(Lifecycle.Start("C1", CareModule.Monday), ComplaintTrigger.Accept, new Complaint("K1"), ComplaintLifecycle.Manager, CareModule.Monday)).Record;
        using var start = new Barrier(Writers);
        Thread[] threads = [.. Enumerable.Range(0, Writers).Select(writer => new Thread(() => Write(writer)))];

        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());

        var record = store["C1"];
        record.Sequence.Should().Be(1 + (Writers * Each));
        won.Select(entry => entry.Sequence).Order().Should().Equal(Enumerable.Range(2, Writers * Each), "exactly one wins each sequence");
        record.History.Where(happened => happened.Sequence > 1).Select(happened => (happened.Sequence, AuthorOf(happened))).Should().BeEquivalentTo(won, "what was saved is what is read");
        won.GroupBy(entry => entry.Writer).Should().HaveCount(Writers).And.OnlyContain(group => group.Count() == Each, "nothing is lost");
        lost.Should().BeGreaterThan(0, "the writers met");
        Lifecycle.Read(record.ToJson()).ToJson().Should().Be(record.ToJson());

        void Write(int writer)
        {
            start.SignalAndWait();
            for (var i = 0; i < Each; i++)
            {
                while (true)
                {
                    var mine = store["C1"];
                    var next = NextOf(mine, writer, i);
                    if (store.TryUpdate("C1", next, mine))
                    {
                        won.Add((next.Sequence, AuthorOf(next.History.Latest)));
                        break;
                    }

                    Interlocked.Increment(ref lost);
                }
            }
        }
    }

    /// <summary>Every other event is a correction; the instant tells the writer.</summary>
    private static LifecycleRecord NextOf(LifecycleRecord record, int writer, int i)
    {
        var at = CareModule.Monday.AddMinutes(writer);
        Thread.Yield();
        return i % 2 == 0
            ? ((Accepted)Lifecycle.Fire(record, ComplaintTrigger.Remind, new Complaint("K1"), ComplaintLifecycle.Supervisor, at)).Record
            : Lifecycle.Correct(record, 1, at, $"writer {writer}", ComplaintLifecycle.Manager, at);
    }

    private static string AuthorOf(LifecycleEvent happened) => $"{(happened.At - CareModule.Monday).TotalMinutes}";
}
