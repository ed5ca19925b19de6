using System.Linq.Expressions;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.PropertyComplaints;

/// <summary>Concludes the category from the main topic.</summary>
internal abstract class ByMainTopic(PropertyComplaintCategory category, Expression<Func<ComplaintTopic, bool>> isOfIt) : Rule
{
    public override void Define()
    {
        ComplaintTopic topic = null!;

        When()
            .Match(() => topic, t => t.IsMain, isOfIt);
        Then()
            .Yield(_ => new Candidate<PropertyComplaintCategory>(topic.Subject, category));
    }
}

[Name("cgh.category.engineering-quality")]
[Cites("CGH-5.2.1", PropertyComplaintsDocument.SeveralTopics)]
internal sealed class AboutBuildingWorks() : ByMainTopic(PropertyComplaintCategory.EngineeringQuality, t => t.Matter == ComplaintMatter.BuildingWorks);

[Name("cgh.category.planning-design")]
[Cites("CGH-5.2.2", PropertyComplaintsDocument.SeveralTopics)]
internal sealed class AboutPlanningOrDesign() : ByMainTopic(PropertyComplaintCategory.PlanningDesign, t => t.Matter == ComplaintMatter.PlanningOrDesign);

[Name("cgh.category.property-management")]
[Cites("CGH-5.2.3", PropertyComplaintsDocument.SeveralTopics)]
internal sealed class AboutPropertyService() : ByMainTopic(PropertyComplaintCategory.PropertyManagement, t => t.Matter == ComplaintMatter.PropertyService);

[Name("cgh.category.customer-service")]
[Cites("CGH-5.2.4", PropertyComplaintsDocument.SeveralTopics)]
internal sealed class AboutServing() : ByMainTopic(PropertyComplaintCategory.CustomerService, t => t.IsAspectOfService);

[Name("cgh.category.other")]
[Cites("CGH-5.2.5", PropertyComplaintsDocument.SeveralTopics)]
internal sealed class AboutAnythingElse() : ByMainTopic(PropertyComplaintCategory.Other, t => t.Matter == ComplaintMatter.AnythingElse);
