using CustomerServiceRules.Procedures.MallComplaints;
using static CustomerServiceRules.Scenarios.Mall.MallCases;

namespace CustomerServiceRules.Scenarios.Mall;

public sealed class SanctionScenarios
{
    [Fact]
    public void A_first_ignored_complaint_costs_the_months_allowance_and_brings_a_warning()
    {
        var decision = SanctionsFor(Matter("M-1", FindingKind.IgnoredComplaint, March(3)));

        decision.Value.Should().Equal(MallSanction.AllowanceDeduction, MallSanction.Warning);
        decision.Clauses().Should().Contain(["MALL-C-3.3a", "X-8", "OQ-29"]);
    }

    [Fact]
    public void A_second_one_costs_the_allowance_and_brings_a_major_demerit()
    {
        var once = Employee.Settled("M-1", FindingKind.IgnoredComplaint, March(3));

        var decision = SanctionsFor(Matter("M-2", FindingKind.IgnoredComplaint, new DateOnly(2026, 5, 4), once));

        decision.Value.Should().Equal(MallSanction.AllowanceDeduction, MallSanction.MajorDemerit);
        decision.Clauses().Should().Contain("MALL-C-3.3b");
    }

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    public void From_the_third_on_it_leads_to_dismissal(int strike)
    {
        var record = Enumerable.Range(1, strike - 1)
            .Aggregate(Employee, (record, earlier) => record.And(Matter($"M-{earlier}", FindingKind.IgnoredComplaint, March(earlier)).ToFinding()));

        var decision = SanctionsFor(Matter("M-9", FindingKind.IgnoredComplaint, new DateOnly(2026, 4, 1), record));

        decision.Value.Should().Equal(MallSanction.Dismissal);
        decision.Clauses().Should().Contain("MALL-C-3.3c");
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    [InlineData(3, true)]
    public void Two_confirmed_complaints_in_a_calendar_month_bring_an_administrative_warning_and_cost_the_allowance(int complaints, bool isSanctioned)
    {
        var record = Enumerable.Range(1, complaints - 1)
            .Aggregate(Employee, (record, earlier) => record.And(Matter($"M-{earlier}", FindingKind.ComplainedAbout, March(earlier)).ToFinding()));

        var outcome = Book.Given(Matter("M-9", FindingKind.ComplainedAbout, March(31), record)).AsOf(Noon(March(31))).When(MallComplaints.Sanctions);

        if (isSanctioned)
            outcome.ExpectClauses("MALL-C-3.4", "X-8", "MALL-P-1").Decision.Value.Should().Equal(MallSanction.AdministrativeWarning, MallSanction.AllowanceDeduction);
        else
            outcome.ExpectUndecided().ExpectWhyNot("mall.sanctions.warning-for-complaints", actual: "1", required: "2", clause: "MALL-C-3.4");
    }

    [Fact]
    public void The_last_day_of_one_month_and_the_first_of_the_next_are_no_two_in_a_month()
    {
        var february = Employee.Settled("M-1", FindingKind.ComplainedAbout, new DateOnly(2026, 2, 28));

        SanctionsFor(Matter("M-2", FindingKind.ComplainedAbout, March(1), february)).IsDecided.Should().BeFalse();
    }

    [Fact]
    public void A_third_complaint_in_the_month_is_recorded_only()
    {
        var twice = Employee.Settled("M-1", FindingKind.ComplainedAbout, March(3)).Settled("M-2", FindingKind.ComplainedAbout, March(4));

        var third = SanctionsFor(Matter("M-3", FindingKind.ComplainedAbout, March(5), twice));

        third.IsDecided.Should().BeFalse();
        third.Refusals.Should().Contain(refusal => refusal.Rule == "mall.sanctions.warning-for-complaints" && refusal.Clauses.Contains("OQ-30"));
    }

    [Fact]
    public void An_unconfirmed_complaint_neither_counts_nor_leads_to_anything()
    {
        var once = Employee.Settled("M-1", FindingKind.ComplainedAbout, March(3));

        SanctionsFor(Matter("M-2", FindingKind.ComplainedAbout, March(4), once) with { ConfirmedAt = null }).IsDecided.Should().BeFalse();
        SanctionsFor(Matter("M-2", FindingKind.IgnoredComplaint, March(4), once) with { ConfirmedAt = null }).IsDecided.Should().BeFalse();
    }

    [Theory]
    [InlineData(FindingKind.IgnoredComplaint)]
    [InlineData(FindingKind.ComplainedAbout)]
    public void If_ignoring_and_complaints_hit_in_one_month_the_allowance_is_deducted_once(FindingKind last)
    {
        var record = Employee.Settled("C-1", FindingKind.ComplainedAbout, March(2));
        record = last == FindingKind.IgnoredComplaint
            ? record.Settled("C-2", FindingKind.ComplainedAbout, March(3)).Settled("I-1", FindingKind.IgnoredComplaint, March(4))
            : record.Settled("I-1", FindingKind.IgnoredComplaint, March(3)).Settled("C-2", FindingKind.ComplainedAbout, March(4));

        record.Sanctions.Should().HaveCount(2);
        record.Sanctions.Count(sanction => sanction.DeductsAllowance).Should().Be(1);
        record.Sanctions[^1].Parts.Should().Equal(last == FindingKind.IgnoredComplaint ? MallSanction.Warning : MallSanction.AdministrativeWarning);
    }

    [Fact]
    public void The_allowance_of_another_month_is_another_one()
    {
        var record = Employee.Settled("I-1", FindingKind.IgnoredComplaint, March(31)).Settled("I-2", FindingKind.IgnoredComplaint, new DateOnly(2026, 4, 1));

        record.Sanctions.Should().OnlyContain(sanction => sanction.DeductsAllowance);
    }

    [Fact]
    public void What_is_sanctioned_as_ignored_is_not_sanctioned_again_as_a_complaint_about_the_employee()
    {
        var ignored = Employee.Settled("C-1", FindingKind.ComplainedAbout, March(2)).Settled("C-2", FindingKind.IgnoredComplaint, March(3));

        SanctionsFor(Matter("C-2", FindingKind.ComplainedAbout, March(3), ignored)).IsDecided.Should().BeFalse();
    }

    [Fact]
    public void A_quarrel_is_a_finding_to_which_the_document_attaches_no_sanction() =>
        SanctionsFor(Matter("M-1", FindingKind.Quarrel, March(3))).IsDecided.Should().BeFalse();

    [Theory]
    [InlineData(2, MallSanction.Warning)]
    [InlineData(3, MallSanction.MajorDemerit)]
    public void A_host_may_let_old_findings_lapse(int day, MallSanction expected)
    {
        var old = Employee.Settled("M-1", FindingKind.IgnoredComplaint, new DateOnly(2025, 3, day));

        Book.Given(Matter("M-2", FindingKind.IgnoredComplaint, March(3), old)).AsOf(Noon(March(3)))
            .With(MallComplaints.IgnoringLookBack, new LookBack(12), "OQ-29")
            .When(MallComplaints.Sanctions).Decision.Value.Should().Contain(expected);
    }

    [Fact]
    public void By_default_findings_never_lapse()
    {
        var old = Employee.Settled("M-1", FindingKind.IgnoredComplaint, new DateOnly(1996, 3, 2));

        SanctionsFor(Matter("M-2", FindingKind.IgnoredComplaint, March(3), old)).Value.Should().Contain(MallSanction.MajorDemerit);
    }

    [Fact]
    public void Findings_count_in_the_order_of_confirmation_however_they_are_recorded()
    {
        var later = Matter("M-2", FindingKind.IgnoredComplaint, March(1)) with { ConfirmedAt = Noon(March(20)) };
        var earlier = Matter("M-1", FindingKind.IgnoredComplaint, March(15)) with { ConfirmedAt = Noon(March(16)) };
        var record = Employee.And(later.ToFinding()).And(earlier.ToFinding());

        (earlier with { Record = record }).StrikeWithin(LookBack.WholeEmployment).Should().Be(1);
        (later with { Record = record }).StrikeWithin(LookBack.WholeEmployment).Should().Be(2);
    }
}
