using CustomerServiceRules.Procedures.PropertyComplaints;
using CustomerServiceRules.Testing;

namespace CustomerServiceRules.Scenarios.Estates;

public sealed class DutyScenarios
{
    private const string CustomerRelations = "cgh.customer-relations";

    private static readonly ComplaintDuty[] OfCustomerRelations =
    [
        new(ComplaintTask.Own, CustomerRelations),
        new(ComplaintTask.Coordinate, CustomerRelations),
        new(ComplaintTask.CallBack, CustomerRelations),
        new(ComplaintTask.Count, CustomerRelations),
    ];

    [Fact]
    public void Customer_relations_owns_coordinates_calls_back_and_counts_every_complaint() =>
        Estate.Book.Given("C1").AsOf(Estate.Friday).When(PropertyComplaints.Duties).ExpectExactly(OfCustomerRelations).ExpectClauses("CGH-4.1.1", "CGH-4.1.2", "CGH-4.1.3");

    [Fact]
    public void The_department_of_the_category_handles_its_first_head_answers_and_related_departments_are_told() =>
        About(ComplaintMatter.PropertyService).When(PropertyComplaints.Duties)
            .ExpectExactly(
            [
                .. OfCustomerRelations,
                new(ComplaintTask.Handle, "estate services"),
                new(ComplaintTask.Answer, "Head Wang"),
                new(ComplaintTask.BeTold, "security"),
                new(ComplaintTask.BeTold, "cleaning"),
            ])
            .ExpectClauses("CGH-4.2", "CGH-5.3.1", "EST-2");

    [Fact]
    public void A_category_without_a_department_has_no_handler_until_the_host_names_one() =>
        About(ComplaintMatter.Attitude).When(PropertyComplaints.Duties).ExpectExactly(OfCustomerRelations);

    [Fact]
    public void Those_on_duty_arrange_at_once_outside_working_time_those_responsible_in_it()
    {
        Disturbed(isInWorkingTime: false).ExpectAmongOthers(new ComplaintDuty(ComplaintTask.ArrangeAtOnce, "cgh.duty-department")).ExpectClauses("CGH-5.3.3");
        Disturbed(isInWorkingTime: true).ExpectAmongOthers(new ComplaintDuty(ComplaintTask.ArrangeAtOnce, "cgh.responsible-department")).ExpectClauses("OQ-69");
    }

    [Fact]
    public void Duties_go_into_the_complaint()
    {
        var duties = About(ComplaintMatter.PropertyService).When(PropertyComplaints.Duties).Decision.Value;

        var complaint = Estate.Raw().Under(duties);

        complaint.ResponsibleDepartment.Should().Be("estate services");
        complaint.DepartmentHead.Should().Be("Head Wang");
        complaint.RelatedDepartments.Should().BeEquivalentTo("security", "cleaning");
    }

    [Theory]
    [InlineData("Handle: a: b", true)]
    [InlineData("Handle", false)]
    [InlineData("Nothing: a", false)]
    [InlineData("3: a", false)]
    public void A_duty_is_read_as_it_was_written(string text, bool isRead)
    {
        var reading = FluentActions.Invoking(() => ComplaintDuty.Parse(text));

        if (isRead)
            reading.Should().NotThrow().Which.ToString().Should().Be(text);
        else
            reading.Should().Throw<FormatException>().WithMessage($"*{text}*");
    }

    private static Scenario About(ComplaintMatter matter) => Estate.Book.Given("C1", new ComplaintTopic("C1", matter)).AsOf(Estate.Friday);

    private static ScenarioOutcome<IReadOnlyList<ComplaintDuty>> Disturbed(bool isInWorkingTime) => Estate.Book
        .Given("C1", new Reception("C1", Estate.Friday, isInWorkingTime), new ReportedProblem("C1", "cgh.problem.water-cut")).AsOf(Estate.Friday)
        .When(PropertyComplaints.Duties);
}
