using CustomerServiceRules.Modules;
using CustomerServiceRules.Procedures.TobaccoRetail;
using CustomerServiceRules.Terms;
using Kind = CustomerServiceRules.CompositionProblemKind;

namespace CustomerServiceRules.Tests.Composition;

public sealed class ListCompositionTests
{
    private static readonly LocalizedText Kiosk = new("Kiosk", "售货亭");

    [Fact]
    public void Compose_ListExtended_HoldsItsOwnEntriesAndTheNewOne() =>
        CodesOf(Vendor(contents => contents.Extend(TobaccoRetail.BusinessFormats, new BusinessFormat("K", Kiosk, "ACME-1"))))
            .Should().BeEquivalentTo("Z", "B", "S", "N", "Y", "F", "Q", "K");

    [Fact]
    public void Compose_ListReplacedByOneModuleAndExtendedByAnother_HoldsWhatBothGive() =>
        CodesOf(
            Vendor(contents => contents.Replace(TobaccoRetail.BusinessFormats, new BusinessFormat("Z", Kiosk, "ACME-1"))),
            Vendor(contents => contents.Extend(TobaccoRetail.BusinessFormats, new BusinessFormat("K", Kiosk, "ZENITH-1")), "Zenith"))
            .Should().BeEquivalentTo("Z", "K");

    [Fact]
    public void Compose_EntryThatTheListHasAlready_DuplicateName() =>
        ProblemOf(Vendor(contents => contents.Extend(TobaccoRetail.BusinessFormats, new BusinessFormat("Z", Kiosk, "ACME-1"))))
            .Should().Match<CompositionProblem>(problem => problem.Kind == Kind.DuplicateName && problem.Name == "tob.business-formats" && problem.Message.Contains(" Z "));

    [Fact]
    public void Compose_TwoModulesReplaceOneList_ContestedChange() =>
        ProblemOf(
            Vendor(contents => contents.Replace(TobaccoRetail.BusinessFormats, new BusinessFormat("K", Kiosk, "ACME-1"))),
            Vendor(contents => contents.Replace(TobaccoRetail.BusinessFormats, new BusinessFormat("Z", Kiosk, "ZENITH-1")), "Zenith"))
            .Kind.Should().Be(Kind.ContestedChange);

    [Fact]
    public void Compose_ChangeOfAListNobodyDeclares_UnknownTarget()
    {
        var stray = new DataList<BusinessFormat>("acme.stray", Kiosk);

        ProblemOf(Vendor(contents => contents.Extend(stray, new BusinessFormat("K", Kiosk, "ACME-1")))).Kind.Should().Be(Kind.UnknownTarget);
    }

    [Fact]
    public void Compose_EntryThatCitesAnUnknownClause_UnknownClause() =>
        ProblemOf(Vendor(contents => contents.Extend(TobaccoRetail.BusinessFormats, new BusinessFormat("K", Kiosk, "ACME-99"))))
            .Kind.Should().Be(Kind.UnknownClause);

    private static AdHocModule Vendor(Action<ModuleBuilder> describe, string name = "Acme") => AdHocModule.Vendor(describe, name, name.ToLowerInvariant());

    private static IEnumerable<string> CodesOf(params ProcedureModule[] vendors) =>
        Rulebook.Compose([new TobaccoRetailModule(), .. vendors]).EntriesOf(TobaccoRetail.BusinessFormats).Select(format => format.Code.ToString());

    private static CompositionProblem ProblemOf(params ProcedureModule[] vendors) =>
        FluentActions.Invoking(() => Rulebook.Compose([new TobaccoRetailModule(), .. vendors])).Should().Throw<RulebookCompositionException>()
            .Which.Problems.Should().ContainSingle().Subject;
}
