using CustomerServiceRules.Facts;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.StoreService;

/// <summary>What weighs in a complaint, in the host's own judgement: the document names two grounds and defines neither. Immutable.</summary>
/// <param name="Subject">The complaint.</param>
/// <param name="IsImportantCustomer">Whether the customer is an important one (重要客户).</param>
/// <param name="IsMajorProblem">Whether the problem is a major one (重大问题).</param>
[Cites("SCS-2.2.3", StoreDocument.WhatIsMajor)]
public sealed record StoreComplaintWeight(SubjectId Subject, bool IsImportantCustomer, bool IsMajorProblem) : ISubjectFact, IExplainedFact
{
    string IExplainedFact.Kind => StoreTerms.WeightFact;

    string IExplainedFact.Id => Subject.Value;

    IEnumerable<Figure> IExplainedFact.Figures =>
    [
        new(StoreTerms.ImportantCustomerFigure, IsImportantCustomer ? "yes" : "no"),
        new(StoreTerms.MajorProblemFigure, IsMajorProblem ? "yes" : "no"),
    ];
}
