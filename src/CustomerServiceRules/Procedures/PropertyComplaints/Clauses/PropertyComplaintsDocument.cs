using CustomerServiceRules.Provenance;
using CustomerServiceRules.Terms;
using static CustomerServiceRules.Provenance.ClauseKind;

namespace CustomerServiceRules.Procedures.PropertyComplaints;

/// <summary>The source document CGH: its clauses in our own words, and what it leaves open.</summary>
internal static partial class PropertyComplaintsDocument
{
    public static SourceDocument Create() => new(
        "CGH",
        new LocalizedText("Property developer: guideline for handling customer complaints", "碧桂园客户投诉处理实施作业指引"),
        [.. Clauses, .. OpenQuestions, .. QuestionsOfAllDocuments.Clauses, .. Gaps]);

    private static Clause[] Clauses =>
    [
        new("CGH-1", Norm, "The aim: an ordered flow, so that complaints are handled in good time and to some effect."),
        new("CGH-2", Model, "The guideline is for every complaint of a customer of the group."),
        new("CGH-3.1", Model, "Any dissatisfaction, grumble or opinion that a customer brings to the company, by whatever way, is a complaint."),
        new("CGH-3.2", Classification, "A complaint is valid where neglect of duty, an error, a lack of measure or a loss of control in the company's own work has hurt the customer's dignity or interest. The procedure is for valid complaints only."),
        new("CGH-4.1.1", Authority, "The regional customer-relations department owns the handling of complaints."),
        new("CGH-4.1.2", Authority, "It organises, coordinates and watches over the handling and issues handling tasks to the other departments of the region."),
        new("CGH-4.1.3", Authority, "After the handling it calls back and verifies, keeps statistics with their analysis and writes the complaint information."),
        new("CGH-4.2", Authority, "The first head of every other department answers for the complaints of that department and watches over their result."),
        new("CGH-5.1", Norm, "Take the customer's place, mind the company's interest, look for the balance."),
        new("CGH-5.2.1", Classification, "Engineering quality: what is wrong with the building works. Handled by the instruction on warranty and rework of houses."),
        new("CGH-5.2.2", Classification, "Planning and design: what has to do with either."),
        new("CGH-5.2.3", Classification, "Property management: the services of the property manager."),
        new("CGH-5.2.4", Classification, "Customer service: workflow, timeliness, attitude, quality of work, dedication, ethics and professional ability while serving a customer."),
        new("CGH-5.2.5", Classification, "Other: whatever is none of the four."),
        new("CGH-5.3.1", Deadline, "Received in working time: recorded in the customer information system, and the complaint sent to the responsible and the related departments, within 4 hours."),
        new("CGH-5.3.2a", Norm, "Received outside working time and of a general kind: the customer is told about when to expect feedback."),
        new("CGH-5.3.2b", Deadline, "The same: recorded and sent within 4 hours after the next working day has begun."),
        new("CGH-5.3.3", Deadline, "Received outside working time, disturbing normal life and in need of timely handling, such as seepage, a blockage or a cut of water or power: the responsible department on duty is notified at once and arranges the handling."),
    ];
}
