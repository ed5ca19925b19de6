using CustomerServiceRules.Complaints;
using CustomerServiceRules.Procedures.PropertyComplaints;
using CustomerServiceRules.Testing;

namespace CustomerServiceRules.Scenarios.Estates;

public sealed class ValidityScenarios
{
    private static readonly DateTimeOffset First = Estate.At("2024-03-01 11:00");

    public static TheoryData<ComplaintFault, ComplaintHarm> EveryFaultAndHarm()
    {
        var pairs = new TheoryData<ComplaintFault, ComplaintHarm>();
        foreach (var fault in Enum.GetValues<ComplaintFault>())
        {
            foreach (var harm in Enum.GetValues<ComplaintHarm>())
                pairs.Add(fault, harm);
        }

        return pairs;
    }

    [Theory]
    [MemberData(nameof(EveryFaultAndHarm))]
    public void A_complaint_is_valid_where_any_of_four_faults_hurt_dignity_or_interest(ComplaintFault fault, ComplaintHarm harm) =>
        Given(Found(First, [fault], [harm])).When(PropertyComplaints.Validity).ExpectValue(ComplaintValidity.Valid).ExpectClauses("CGH-3.2", "OQ-21");

    [Theory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public void Without_a_fault_or_without_a_harm_it_is_not(bool fault, bool harm) =>
        Given(Found(First, fault ? [ComplaintFault.Error] : [], harm ? [ComplaintHarm.Interest] : []))
            .When(PropertyComplaints.Validity).ExpectValue(ComplaintValidity.NotValid).ExpectClauses("CGH-3.2");

    [Fact]
    public void Faults_that_hurt_nobody_are_named_in_why_it_is_not_valid() =>
        Given(Found(First, [ComplaintFault.Error], [])).When(PropertyComplaints.Validity).ExpectRules("cgh.validity.without-harm")
            .ExpectWhyNot("cgh.validity.fault-and-harm", clause: "CGH-3.2");

    [Fact]
    public void All_four_faults_and_both_harms_make_one_valid_complaint() =>
        Given(Found(First, Enum.GetValues<ComplaintFault>(), Enum.GetValues<ComplaintHarm>())).When(PropertyComplaints.Validity).ExpectValue(ComplaintValidity.Valid);

    [Theory]
    [InlineData("2024-03-04 08:59:59", ComplaintValidity.Valid)]
    [InlineData("2024-03-04 09:00:00", ComplaintValidity.NotValid)]
    [InlineData("2024-03-04 09:00:01", ComplaintValidity.NotValid)]
    public void What_the_verification_found_counts_from_its_instant_on(string asOf, ComplaintValidity validity) =>
        Estate.Book.Given(
            Found(First, [ComplaintFault.Error], [ComplaintHarm.Interest]),
            Found(Estate.At("2024-03-04 09:00"), [], [ComplaintHarm.Interest]))
            .AsOf(Estate.At(asOf)).When(PropertyComplaints.Validity).ExpectValue(validity);

    [Fact]
    public void Two_findings_of_one_instant_that_differ_are_a_conflict() =>
        Given(Found(First, [ComplaintFault.Error], [ComplaintHarm.Interest]), Found(First, [], [])).When(PropertyComplaints.Validity).ExpectConflict();

    [Fact]
    public void A_complaint_that_nobody_has_assessed_is_neither() => Estate.Book.Given("C1").AsOf(First).When(PropertyComplaints.Validity).ExpectUndecided();

    [Fact]
    public void An_assessment_gives_its_reason() =>
        FluentActions.Invoking(() => new ValidityAssessment("C1", [], [], " ", First)).Should().Throw<ArgumentException>();

    private static Scenario Given(params object[] findings) => Estate.Book.Given("C1", findings).AsOf(Estate.At("2024-03-05 12:00"));

    private static ValidityAssessment Found(DateTimeOffset at, ComplaintFault[] faults, ComplaintHarm[] harms) => new("C1", faults, harms, "looked into", at);
}
