using CustomerServiceRules.Procedures.PropertyComplaints;
using CustomerServiceRules.Testing;

namespace CustomerServiceRules.Scenarios.Estates;

public sealed class CategoryScenarios
{
    [Theory]
    [InlineData(ComplaintMatter.BuildingWorks, PropertyComplaintCategory.EngineeringQuality, "CGH-5.2.1")]
    [InlineData(ComplaintMatter.PlanningOrDesign, PropertyComplaintCategory.PlanningDesign, "CGH-5.2.2")]
    [InlineData(ComplaintMatter.PropertyService, PropertyComplaintCategory.PropertyManagement, "CGH-5.2.3")]
    [InlineData(ComplaintMatter.Workflow, PropertyComplaintCategory.CustomerService, "CGH-5.2.4")]
    [InlineData(ComplaintMatter.Timeliness, PropertyComplaintCategory.CustomerService, "CGH-5.2.4")]
    [InlineData(ComplaintMatter.Attitude, PropertyComplaintCategory.CustomerService, "CGH-5.2.4")]
    [InlineData(ComplaintMatter.QualityOfWork, PropertyComplaintCategory.CustomerService, "CGH-5.2.4")]
    [InlineData(ComplaintMatter.Dedication, PropertyComplaintCategory.CustomerService, "CGH-5.2.4")]
    [InlineData(ComplaintMatter.Ethics, PropertyComplaintCategory.CustomerService, "CGH-5.2.4")]
    [InlineData(ComplaintMatter.ProfessionalAbility, PropertyComplaintCategory.CustomerService, "CGH-5.2.4")]
    [InlineData(ComplaintMatter.AnythingElse, PropertyComplaintCategory.Other, "CGH-5.2.5")]
    public void The_category_follows_from_what_the_complaint_is_about(ComplaintMatter matter, PropertyComplaintCategory category, string clause) =>
        Given(new ComplaintTopic("C1", matter)).When(PropertyComplaints.Category).ExpectValue(category).ExpectClauses(clause);

    [Fact]
    public void Of_several_topics_the_main_one_gives_the_category_and_all_are_tags()
    {
        var given = Given(
            new ComplaintTopic("C1", ComplaintMatter.PropertyService),
            new ComplaintTopic("C1", ComplaintMatter.Attitude, isMain: false),
            new ComplaintTopic("C1", ComplaintMatter.BuildingWorks, isMain: false));

        given.When(PropertyComplaints.Category).ExpectValue(PropertyComplaintCategory.PropertyManagement).ExpectClauses("GAP-CGH-5.2");
        given.When(PropertyComplaints.Tags).ExpectExactly(ComplaintMatter.PropertyService, ComplaintMatter.Attitude, ComplaintMatter.BuildingWorks)
            .ExpectClauses("GAP-CGH-5.2");
    }

    [Fact]
    public void Two_main_topics_of_one_category_agree() =>
        Given(new ComplaintTopic("C1", ComplaintMatter.Attitude), new ComplaintTopic("C1", ComplaintMatter.Workflow))
            .When(PropertyComplaints.Category).ExpectValue(PropertyComplaintCategory.CustomerService);

    [Fact]
    public void Two_main_topics_of_two_categories_are_a_conflict() =>
        Given(new ComplaintTopic("C1", ComplaintMatter.Attitude), new ComplaintTopic("C1", ComplaintMatter.BuildingWorks))
            .When(PropertyComplaints.Category).ExpectConflict("cgh.category.customer-service", "cgh.category.engineering-quality");

    [Fact]
    public void Without_a_main_topic_there_is_no_category() =>
        Given(new ComplaintTopic("C1", ComplaintMatter.Attitude, isMain: false)).When(PropertyComplaints.Category).ExpectUndecided();

    [Fact]
    public void There_are_seven_aspects_of_serving_customers() =>
        Enum.GetValues<ComplaintMatter>().Count(matter => new ComplaintTopic("C1", matter).IsAspectOfService).Should().Be(7);

    private static Scenario Given(params object[] topics) => Estate.Book.Given("C1", topics).AsOf(Estate.Friday);
}
