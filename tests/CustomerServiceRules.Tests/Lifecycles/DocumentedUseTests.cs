using System.Globalization;
using CustomerServiceRules.Deadlines;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Modules;
using CustomerServiceRules.Provenance;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Tests.Lifecycles;

/// <summary>What docs/lifecycles.md shows.</summary>
public sealed class DocumentedUseTests
{
    private readonly List<string> _lines = [];
    private readonly Dictionary<string, (int Sequence, string Json)> _stored = [];

    [Fact]
    public void Host_FiresReadsRefusalsStoresAndAsksWhatIsDue()
    {
        #region fire
        var rulebook = Rulebook.Compose(new CareProcedures());
        var complaints = rulebook.Lifecycle(ComplaintLifecycle.Instance);

        var monday = new DateTimeOffset(2026, 9, 28, 9, 0, 0, TimeSpan.FromHours(8));
        var complaint = new Complaint("K1");
        var record = complaints.Start("C1", monday);

        var outcome = complaints.Fire(record, ComplaintTrigger.Accept, complaint, ComplaintLifecycle.Manager, monday.AddHours(1));
        if (outcome is Accepted accepted && Save(accepted.Record))
        {
            foreach (var order in accepted.Effects)
                CarryOut(order);
            record = accepted.Record;
        }

        #endregion

        #region refusals
        var closing = complaints.Fire(record, ComplaintTrigger.Close, complaint, ComplaintLifecycle.Manager, monday.AddHours(2));
        switch (closing)
        {
            case Refused refused:
                foreach (var unmet in refused.Unmet)
                    Print($"{unmet.Sentence.Chinese}: found {unmet.Actual}, expected {unmet.Required} ({string.Join(", ", unmet.Clauses)})");
                break;
            case NotPermitted other:
                Print($"{other.State} permits {string.Join(", ", other.Permitted.Select(trigger => trigger.Name))}");
                break;
        }

        #endregion

        #region permitted
        foreach (var standing in complaints.Permitted(record, complaint, ComplaintLifecycle.Manager, monday.AddHours(2)))
            Print($"{standing.Trigger.Label}: {(standing.IsPermitted ? "yes" : standing.Unmet[0].Sentence.English)}");
        #endregion

        #region due
        foreach (var due in complaints.Due(record, complaint, monday.AddDays(1)))
            Print(FormattableString.Invariant($"{due.Sentence} from {due.At:yyyy-MM-dd HH:mm} on ({string.Join(", ", due.Clauses)})"));

        var next = complaints.NextDue([new OpenCase<Complaint>(record, complaint)], monday.AddDays(1));
        if (next is not null)
            WakeAt(next.At);
        #endregion

        _lines.Should().Equal(
            "Notify { Whom = manager, About = K1 } (CARE-2)",
            "原因已查明: found no cause, expected a cause (CARE-3)",
            "escalate: escalate is for the supervisor or the clock",
            "close: the cause is known",
            "remind: remind is for the supervisor",
            "the review is overdue from 2026-10-01 10:00 on (CARE-4)",
            "wake at 2026-10-01T10:00:00+08:00");

        #region store
        string json = record.ToJson();
        LifecycleRecord read = complaints.Read(json);
        #endregion

        read.ToJson().Should().Be(json).And.Be(_stored["C1"].Json);
        Save(record).Should().BeFalse("it is stored already");
    }

    #region save
    // In a database: UPDATE cases SET record = @json, sequence = @sequence WHERE id = @id AND sequence = @sequence - 1
    private bool Save(LifecycleRecord record)
    {
        if (_stored.TryGetValue(record.CaseId, out var stored) && stored.Sequence != record.Sequence - 1)
            return false;

        _stored[record.CaseId] = (record.Sequence, record.ToJson());
        return true;
    }
    #endregion

    private void CarryOut(EffectOrder order) => Print($"{order.Content} ({string.Join(", ", order.Clauses)})");

    private void WakeAt(DateTimeOffset instant) => Print($"wake at {instant.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture)}");

    private void Print(string line) => _lines.Add(line);
}

#region lifecycle-module
internal sealed class CareProcedures : ProcedureModule
{
    public override ModuleIdentity Identity { get; } = new("CareProcedures", "1.0.0", "care");

    public override void Describe(ModuleBuilder contents) => contents
        .Document(new SourceDocument("CARE", new LocalizedText("Care", "关怀"),
        [
            new Clause("CARE-1", ClauseKind.LifecycleStep, "A complaint is accepted by the customer manager."),
            new Clause("CARE-2", ClauseKind.Authority, "The customer manager is told of it."),
            new Clause("CARE-3", ClauseKind.LifecycleStep, "It is closed when its cause is known."),
            new Clause("CARE-4", ClauseKind.Deadline, "What is not reviewed in time is escalated."),
        ]))
        .Parameters(ComplaintLifecycle.DaysToReview)
        .Lifecycle(ComplaintLifecycle.Instance);
}
#endregion
