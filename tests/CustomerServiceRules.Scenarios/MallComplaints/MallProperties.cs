using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Procedures.MallComplaints;
using FsCheck;
using FsCheck.Fluent;
using static CustomerServiceRules.Scenarios.Mall.MallCases;

namespace CustomerServiceRules.Scenarios.Mall;

public sealed class MallProperties
{
    private static readonly Role[] Everybody =
        [MallRoles.Customer, MallRoles.Employee, MallRoles.Supervisor, MallRoles.CustomerServiceManager, MallRoles.StoreManager, MallRoles.System];

    [Fact]
    public void A_greater_value_never_lowers_the_level() => Check.QuickThrowOnFailure(Prop.ForAll(
        (from cents in Gen.Choose(0, 300_000)
         from more in Gen.Choose(0, 300_000)
         from type in Gen.Elements(Enum.GetValues<MallComplaintType>())
         from topics in Gen.SubListOf(Enum.GetValues<ComplaintTopic>())
         select (cents, more, type, topics)).ToArbitrary(),
        at =>
        {
            HandlerLevel LevelAt(int cents) => Decided(Complaint(at.type) with { GoodsValue = cents / 100m, Topics = [.. at.topics] }).Handler!.Value;
            return LevelAt(at.cents) <= LevelAt(at.cents + at.more);
        }));

    [Fact]
    public void More_topics_or_types_never_lower_the_level() => Check.QuickThrowOnFailure(Prop.ForAll(
        (from few in Gen.SubListOf(Enum.GetValues<ComplaintTopic>())
         from topic in Gen.Elements(Enum.GetValues<ComplaintTopic>())
         from type in Gen.Elements(Enum.GetValues<MallComplaintType>())
         from other in Gen.Elements(Enum.GetValues<MallComplaintType>())
         select (few, topic, type, other)).ToArbitrary(),
        at => Decided(Complaint(at.type) with { Topics = [.. at.few] }).Handler!.Value
            <= Decided(Complaint([.. new[] { at.type, at.other }.Distinct()]) with { Topics = [.. at.few.Append(at.topic).Distinct()] }).Handler!.Value));

    [Fact]
    public void No_sequence_of_triggers_reaches_closed_without_record_cause_solution_execution_and_review()
    {
        var handling = Rules.Lifecycle(MallComplaints.Handling);
        var closed = 0;
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1_000), Prop.ForAll(
            Gen.ListOf(from pick in Gen.Choose(0, 99)
                       from role in Gen.Elements(Everybody)
                       from gaps in Gen.Choose(0, 63)
                       from level in Gen.Elements(Enum.GetValues<HandlerLevel>())
                       from upwards in Gen.Choose(0, 3)
                       select (pick, role, gaps: gaps < 48 ? 0 : gaps, level, isUpwards: upwards == 0)).Resize(60).ToArbitrary(),
            steps =>
            {
                var record = handling.Start("C-1", Monday);
                foreach (var (pick, role, gaps, level, isUpwards) in steps)
                {
                    var complaint = WithGaps(isUpwards ? Complete(level).Upwards() : Complete(level), gaps);
                    var trigger = Picked(handling.Permitted(record, complaint, null, Monday), pick);
                    if (handling.Fire(record, trigger, complaint, role, Monday) is not Accepted accepted)
                        continue;
                    record = accepted.Record;
                    if (!HasWhatItNeeds(trigger, complaint) || (isUpwards && IsHandling(trigger) && !role.Equals(MallRoles.StoreManager)))
                        return false;
                }

                if (handling.StateOf(record) != MallComplaintState.Closed)
                    return true;
                closed++;
                return WentAllTheWay(record);
            }));

        closed.Should().BePositive("a property about closed complaints must have seen some");
    }

    [Fact]
    public void No_history_of_an_employee_has_two_deductions_in_a_month_or_two_sanctions_for_a_matter() => Check.QuickThrowOnFailure(Prop.ForAll(
        Gen.ListOf(from matter in Gen.Choose(1, 12)
                   from kind in Gen.Elements(Enum.GetValues<FindingKind>())
                   from day in Gen.Choose(0, 70)
                   from late in Gen.Choose(0, 40)
                   select (matter, kind, day, late)).Resize(25).ToArbitrary(),
        findings =>
        {
            var sanctioning = Rules.Lifecycle(MallComplaints.Sanctioning);
            var record = Employee;
            var decided = new List<ImposedSanction>();
            foreach (var (matter, kind, day, late) in findings.DistinctBy(finding => (finding.matter, finding.kind)))
            {
                var found = Matter($"M-{matter}", kind, March(1).AddDays(day), record) with { ConfirmedAt = Noon(March(1).AddDays(day + late)) };
                record = record.And(found.ToFinding());
                found = found with { Record = record, IsApplied = true };
                found = found with { Proposal = SanctionsFor(found) };
                var at = sanctioning.Start($"M-{matter}", Monday);
                foreach (var trigger in new[] { MallSanctionTrigger.ConfirmFacts, MallSanctionTrigger.CountStrike, MallSanctionTrigger.ProposeSanction, MallSanctionTrigger.DecideSanction })
                {
                    var role = trigger == MallSanctionTrigger.CountStrike ? MallRoles.System : MallRoles.StoreManager;
                    if (sanctioning.Fire(at, trigger, found, role, Monday) is not Accepted accepted)
                        break;
                    at = accepted.Record;
                    decided.AddRange(accepted.Effects.Select(order => order.Content).OfType<ImposedSanction>());
                }

                record = decided.Skip(record.Sanctions.Count).Aggregate(record, (known, sanction) => known.And(sanction));
            }

            return decided.Select(sanction => sanction.Matter).Distinct().Count() == decided.Count
                && decided.Where(sanction => sanction.DeductsAllowance).GroupBy(sanction => sanction.Month).All(month => month.Count() == 1)
                && decided.Where(sanction => sanction.Ground == FindingKind.ComplainedAbout).GroupBy(sanction => sanction.Month).All(month => month.Count() == 1);
        }));

    // Mostly what the state knows, and one in four times anything.
    private static MallComplaintTrigger Picked(IReadOnlyList<TriggerStanding> known, int pick) => pick < 75 && known.Count > 0
        ? Enum.Parse<MallComplaintTrigger>(known[pick % known.Count].Trigger.Name)
        : (MallComplaintTrigger)(1 + (pick % 10));

    // Each bit takes away one thing that a step asks for.
    private static MallComplaint WithGaps(MallComplaint complaint, int gaps) => complaint with
    {
        Details = (gaps & 1) != 0 ? null : complaint.Details,
        Handler = (gaps & 2) != 0 ? null : complaint.Handler,
        Investigation = (gaps & 4) != 0 ? null : complaint.Investigation,
        CarriedOutAt = (gaps & 8) != 0 ? null : complaint.CarriedOutAt,
        Review = (gaps & 16) != 0 ? null : complaint.Review,
    };

    private static bool HasWhatItNeeds(MallComplaintTrigger trigger, MallComplaint complaint) => trigger switch
    {
        MallComplaintTrigger.Record => complaint.Details is not null,
        MallComplaintTrigger.Assign => complaint.Handler is not null,
        MallComplaintTrigger.Verify => complaint.Investigation?.Cause is not null,
        MallComplaintTrigger.ProposeSolution => complaint.Investigation?.Solution is not null,
        MallComplaintTrigger.Resolve => complaint.CarriedOutAt is not null,
        MallComplaintTrigger.Review => complaint.Review is not null,
        _ => true,
    };

    private static bool IsHandling(MallComplaintTrigger trigger) => trigger is MallComplaintTrigger.Verify or MallComplaintTrigger.ProposeSolution
        or MallComplaintTrigger.CarryOut or MallComplaintTrigger.Resolve or MallComplaintTrigger.Review;

    private static bool WentAllTheWay(LifecycleRecord record)
    {
        MallComplaintTrigger[] needed =
            [MallComplaintTrigger.Record, MallComplaintTrigger.Verify, MallComplaintTrigger.ProposeSolution, MallComplaintTrigger.CarryOut, MallComplaintTrigger.Resolve, MallComplaintTrigger.Review];
        var last = needed.Select(trigger => record.History.Last(trigger)?.Sequence ?? -1).ToArray();
        return Array.TrueForAll(last, sequence => sequence > 0) && last.SequenceEqual(last.Order());
    }
}
