using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Procedures.MallComplaints;
using CustomerServiceRules.Testing;
using static CustomerServiceRules.Scenarios.Mall.MallCases;
using State = CustomerServiceRules.Procedures.MallComplaints.MallSanctionState;
using Trigger = CustomerServiceRules.Procedures.MallComplaints.MallSanctionTrigger;

namespace CustomerServiceRules.Scenarios.Mall;

public sealed class SanctioningScenarios
{
    private static readonly Lifecycle<SanctionMatter, State, Trigger> Sanctioning = Rules.Lifecycle(MallComplaints.Sanctioning);

    private static readonly Dictionary<State, (Trigger Trigger, State To)[]> Allowed = new()
    {
        [State.Finding] = [(Trigger.ConfirmFacts, State.FactsConfirmed), (Trigger.Drop, State.Unfounded)],
        [State.FactsConfirmed] = [(Trigger.CountStrike, State.StrikeCounted)],
        [State.StrikeCounted] = [(Trigger.ProposeSanction, State.SanctionProposed), (Trigger.RecordOnly, State.RecordedOnly)],
        [State.SanctionProposed] = [(Trigger.ProposeSanction, State.SanctionProposed), (Trigger.RecordOnly, State.RecordedOnly), (Trigger.DecideSanction, State.SanctionDecided)],
        [State.SanctionDecided] = [(Trigger.ApplySanction, State.Applied)],
        [State.Applied] = [],
        [State.RecordedOnly] = [],
        [State.Unfounded] = [],
    };

    [Fact]
    public void A_finding_is_confirmed_counted_proposed_decided_and_applied()
    {
        var found = Matter("M-1", FindingKind.IgnoredComplaint, March(3));
        var confirmed = Book.Given(MallComplaints.Sanctioning, found).Since(Monday)
            .When(Trigger.ConfirmFacts, MallRoles.StoreManager, Monday).ExpectAccepted(State.FactsConfirmed).ExpectOrder(found.ToFinding()).ExpectClauses("MALL-C-3.4");

        var matter = Proposed(found with { Record = Employee.And(found.ToFinding()) });
        var decided = Book.Given(MallComplaints.Sanctioning, matter).At(confirmed.Record)
            .After(Trigger.CountStrike, MallRoles.System, Monday)
            .After(Trigger.ProposeSanction, MallRoles.CustomerServiceManager, Monday)
            .When(Trigger.DecideSanction, MallRoles.StoreManager, Monday).ExpectAccepted(State.SanctionDecided).ExpectClauses("MALL-P-1", "X-9");

        var imposed = ((Accepted)decided.Outcome).Effects.Should().ContainSingle().Which.Content.Should().BeOfType<ImposedSanction>().Subject;
        imposed.Parts.Should().Equal(MallSanction.AllowanceDeduction, MallSanction.Warning);
        Book.Given(MallComplaints.Sanctioning, matter).At(decided.Record).When(Trigger.ApplySanction, MallRoles.StoreManager, Monday)
            .ExpectRefused("mall.sanction.is-applied");
        Book.Given(MallComplaints.Sanctioning, matter with { IsApplied = true, Record = matter.Record.And(imposed) }).At(decided.Record)
            .When(Trigger.ApplySanction, MallRoles.StoreManager, Monday).ExpectAccepted(State.Applied);
    }

    [Fact]
    public void From_every_state_every_trigger_leads_where_the_table_says_or_nowhere()
    {
        foreach (var (state, allowed) in Allowed)
        {
            foreach (var trigger in Enum.GetValues<Trigger>())
            {
                var outcome = Sanctioning.Fire(In(state), trigger, CaseFor(trigger), ActorOf(trigger), Monday);
                if (allowed.Any(one => one.Trigger == trigger))
                    outcome.Should().BeOfType<Accepted>($"{trigger} is allowed in {state}").Which.To.Should().Be(allowed.Single(one => one.Trigger == trigger).To.ToString());
                else
                    outcome.Should().BeOfType<NotPermitted>($"{trigger} is forbidden in {state}").Which.MustCite(Sanctioning.Description);
            }
        }
    }

    [Fact]
    public void Every_step_is_refused_with_its_clause_to_an_employee_and_without_what_it_needs()
    {
        var empty = Matter("M-1", FindingKind.IgnoredComplaint, March(3)) with { ConfirmedAt = null };
        foreach (var (state, allowed) in Allowed)
        {
            foreach (var (trigger, _) in allowed)
            {
                Sanctioning.Fire(In(state), trigger, CaseFor(trigger), MallRoles.Employee, Monday).Should().BeOfType<Refused>().Which.Clauses.Should().NotBeEmpty();
                Sanctioning.Fire(In(state), trigger, empty, ActorOf(trigger), Monday).Should().BeOfType<Refused>($"{trigger} needs something").Which.Clauses.Should().NotBeEmpty();
            }
        }
    }

    [Fact]
    public void A_second_case_of_a_sanctioned_matter_is_refused_and_the_sanction_it_has_is_shown()
    {
        var matter = Sanctionable();
        var sanctioned = matter with { Record = matter.Record.And(new ImposedSanction("M-1", matter.Kind, matter.On, matter.Proposal!.Value)) };

        foreach (var (state, trigger) in new[] { (State.StrikeCounted, Trigger.ProposeSanction), (State.SanctionProposed, Trigger.ProposeSanction), (State.SanctionProposed, Trigger.DecideSanction) })
        {
            Sanctioning.Fire(In(state), trigger, sanctioned, MallRoles.StoreManager, Monday).Should().BeOfType<Refused>()
                .Which.Unmet.Should().Contain(unmet => unmet.Id == "mall.sanction.matter-is-free" && unmet.Clauses.Contains("MALL-P-1") && unmet.Actual == "M-1 2026-03: AllowanceDeduction, Warning");
        }
    }

    [Fact]
    public void A_proposal_that_would_deduct_the_allowance_again_is_refused_and_can_be_made_anew()
    {
        var matter = Sanctionable();
        var overtaken = matter with { Record = matter.Record.And(new ImposedSanction("M-0", FindingKind.ComplainedAbout, March(1), MallSanction.AllowanceDeduction)) };

        Book.Given(MallComplaints.Sanctioning, overtaken).At(In(State.SanctionProposed)).When(Trigger.DecideSanction, MallRoles.StoreManager, Monday)
            .ExpectRefused("mall.sanction.allowance-is-free", clause: "X-8");
        var anew = Book.Given(MallComplaints.Sanctioning, Proposed(overtaken)).At(In(State.SanctionProposed))
            .After(Trigger.ProposeSanction, MallRoles.StoreManager, Monday)
            .When(Trigger.DecideSanction, MallRoles.StoreManager, Monday).ExpectAccepted(State.SanctionDecided);
        ((Accepted)anew.Outcome).Effects[0].Content.Should().BeOfType<ImposedSanction>().Which.Parts.Should().Equal(MallSanction.Warning);
    }

    [Fact]
    public void A_second_sanction_for_complaints_in_a_month_is_refused_at_the_decision_too()
    {
        var second = Matter("M-2", FindingKind.ComplainedAbout, March(4));
        var record = Employee.And(Matter("M-1", FindingKind.ComplainedAbout, March(3)).ToFinding()).And(second.ToFinding());
        var overtaken = Proposed(second with { Record = record }) with { Record = record.And(new ImposedSanction("M-1", FindingKind.ComplainedAbout, March(3), MallSanction.AdministrativeWarning)) };

        Book.Given(MallComplaints.Sanctioning, overtaken).At(In(State.SanctionProposed)).When(Trigger.DecideSanction, MallRoles.StoreManager, Monday)
            .ExpectRefused("mall.sanction.month-is-free", clause: "OQ-30");
    }

    [Fact]
    public void Only_the_store_manager_decides() =>
        Book.Given(MallComplaints.Sanctioning, Sanctionable()).At(In(State.SanctionProposed)).When(Trigger.DecideSanction, MallRoles.CustomerServiceManager, Monday)
            .ExpectRefused("DecideSanction", clause: "GAP-MALL-C-3.13");

    [Fact]
    public void A_proposal_for_another_matter_is_none()
    {
        var other = Sanctionable() with { Proposal = Proposed(Matter("M-5", FindingKind.IgnoredComplaint, March(3))).Proposal };

        Book.Given(MallComplaints.Sanctioning, other).At(In(State.StrikeCounted)).When(Trigger.ProposeSanction, MallRoles.StoreManager, Monday)
            .ExpectRefused("mall.sanction.has-proposal", clause: "MALL-C-3.3a");
    }

    // One case keeps one proposal here; a proposal that falls away meanwhile is walked by the table above.
    [Fact]
    public void Sanctioning_keeps_the_contract_of_lifecycles() =>
        LifecycleContract.Of(MallComplaints.Sanctioning, new MallComplaintsModule())
            .Samples(Matter("M-1", FindingKind.Quarrel, March(3)) with { ConfirmedAt = null }, CaseFor(Trigger.Drop), CaseFor(Trigger.RecordOnly), CaseFor(Trigger.ApplySanction))
            .StartingAt(Monday)
            .Verify()
            .NotWalked.Should().ContainSingle().Which.Should().StartWith("SanctionProposed/RecordOnly/RecordedOnly");

    private static SanctionMatter Proposed(SanctionMatter matter) => matter with { Proposal = SanctionsFor(matter) };

    /// <summary>A matter that stands in the record and has a proposal.</summary>
    private static SanctionMatter Sanctionable()
    {
        var matter = Matter("M-1", FindingKind.IgnoredComplaint, March(3));
        return Proposed(matter with { Record = Employee.And(matter.ToFinding()) });
    }

    private static SanctionMatter CaseFor(Trigger trigger)
    {
        var quarrel = Matter("M-1", FindingKind.Quarrel, March(3));
        return trigger switch
        {
            Trigger.Drop => quarrel with { ConfirmedAt = null, WhyUnfounded = "the employee was on leave" },
            Trigger.RecordOnly => Proposed(quarrel with { Record = Employee.And(quarrel.ToFinding()) }),
            _ => Sanctionable() with { IsApplied = true },
        };
    }

    private static Role ActorOf(Trigger trigger) => trigger == Trigger.CountStrike ? MallRoles.System : MallRoles.StoreManager;

    private static LifecycleRecord In(State state)
    {
        Trigger[] way = state switch
        {
            State.Finding => [],
            State.Unfounded => [Trigger.Drop],
            State.RecordedOnly => [Trigger.ConfirmFacts, Trigger.CountStrike, Trigger.RecordOnly],
            _ => [.. new[] { Trigger.ConfirmFacts, Trigger.CountStrike, Trigger.ProposeSanction, Trigger.DecideSanction, Trigger.ApplySanction }
                .Take(Array.IndexOf([State.FactsConfirmed, State.StrikeCounted, State.SanctionProposed, State.SanctionDecided, State.Applied], state) + 1)],
        };
        return way.Aggregate(
            Sanctioning.Start("M-1", Monday),
            (record, trigger) => Sanctioning.Fire(record, trigger, CaseFor(trigger), ActorOf(trigger), Monday).Should().BeOfType<Accepted>().Subject.Record);
    }
}
