using CustomerServiceRules.Deadlines;
using CustomerServiceRules.Lifecycles;
using FsCheck;
using FsCheck.Fluent;
using static CustomerServiceRules.Tests.Lifecycles.Lights;

namespace CustomerServiceRules.Tests.Lifecycles;

/// <summary>Random walks of cases through lifecycles.</summary>
public sealed class LifecycleProperties
{
    private static readonly Lifecycle<Complaint, VisitState, VisitTrigger> Visits =
        Rulebook.Compose(new CareModule(VisitLifecycle.Instance)).Lifecycle(VisitLifecycle.Instance);

    private static readonly Gen<(VisitTrigger Trigger, bool HasCause, bool HasLoss)[]> Walks =
        (from trigger in Gen.Elements(Enum.GetValues<VisitTrigger>())
         from cause in Gen.Elements(true, false)
         from loss in Gen.Elements(true, false)
         select (trigger, cause, loss)).ArrayOf();

    [Fact]
    public void Fire_AnyWalk_GoesAsTheDescriptionSays() => Check.QuickThrowOnFailure(Prop.ForAll(Walks.ToArbitrary(), walk =>
    {
        var described = new DescribedBehaviour(Visits.Description);
        var record = Visits.Start("C1", CareModule.Monday);
        foreach (var (trigger, hasCause, hasLoss) in walk)
        {
            var expected = described.Fire(record.State, trigger.ToString(), _ => hasCause, hasLoss ? "Planned" : "Done");

            var outcome = Visits.Fire(record, trigger, CaseOf(hasCause, hasLoss), Anyone, CareModule.Monday);

            Text(outcome).Should().Be(expected, $"{trigger} in {record.State}");
            record = outcome is Accepted accepted ? accepted.Record : record;
        }
    }));

    [Fact]
    public void Read_AfterAnyWalk_GivesTheSameBytesAndTheSameDeadlines() => Check.QuickThrowOnFailure(Prop.ForAll(Walks.ToArbitrary(), walk =>
    {
        var record = Visits.Start("C1", CareModule.Monday);
        for (var i = 0; i < walk.Length; i++)
        {
            if (Visits.Fire(record, walk[i].Trigger, CaseOf(walk[i].HasCause, walk[i].HasLoss), Anyone, CareModule.Monday.AddHours(i)) is Accepted accepted)
                record = accepted.Record;
        }

        var read = Visits.Read(record.ToJson());

        read.ToJson().Should().Be(record.ToJson());
        Visits.Due(read, Case, CareModule.Monday).Should().BeEquivalentTo(Visits.Due(record, Case, CareModule.Monday), options => options.WithStrictOrdering());
        read.History.Select(happened => happened.Shape).Should().Equal(record.History.Select(happened => happened.Shape));
    }));

    [Fact]
    public void Permitted_AfterAnyWalk_IsWhatFiringAccepts() => Check.QuickThrowOnFailure(Prop.ForAll(Walks.ToArbitrary(), walk =>
    {
        var record = Visits.Start("C1", CareModule.Monday);
        foreach (var (trigger, hasCause, hasLoss) in walk)
        {
            var @case = CaseOf(hasCause, hasLoss);
            var permitted = Visits.Permitted(record, @case, Anyone, CareModule.Monday).Where(standing => standing.IsPermitted).Select(standing => standing.Trigger.Name);

            permitted.Should().Equal(Enum.GetValues<VisitTrigger>()
                .Where(candidate => Visits.Fire(record, candidate, @case, Anyone, CareModule.Monday).IsAccepted).Select(candidate => candidate.ToString()));
            record = Visits.Fire(record, trigger, @case, Anyone, CareModule.Monday) is Accepted accepted ? accepted.Record : record;
        }
    }));

    private static Complaint CaseOf(bool hasCause, bool hasLoss) => new("K1", hasCause ? "late" : null, hasLoss ? 1 : 0);

    private static string Text(LifecycleOutcome outcome) => outcome switch
    {
        Accepted accepted => $"accepted {accepted.To}",
        Refused refused => $"refused {string.Join(", ", refused.Unmet.Select(unmet => unmet.Id))}",
        _ => "not permitted",
    };
}
