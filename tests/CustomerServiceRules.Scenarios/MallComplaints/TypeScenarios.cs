using CustomerServiceRules.Complaints;
using CustomerServiceRules.Modules;
using CustomerServiceRules.Procedures.MallComplaints;
using static CustomerServiceRules.Scenarios.Mall.MallCases;

namespace CustomerServiceRules.Scenarios.Mall;

public sealed class TypeScenarios
{
    [Theory]
    [InlineData(MallComplaintType.Price, MallComplaintGroup.Goods, "MALL-C-1.1")]
    [InlineData(MallComplaintType.Quality, MallComplaintGroup.Goods, "MALL-C-1.1")]
    [InlineData(MallComplaintType.Damaged, MallComplaintGroup.Goods, "MALL-C-1.1")]
    [InlineData(MallComplaintType.Expired, MallComplaintGroup.Goods, "MALL-C-1.1")]
    [InlineData(MallComplaintType.LabelMismatch, MallComplaintGroup.Goods, "MALL-C-1.1")]
    [InlineData(MallComplaintType.NoChineseLabel, MallComplaintGroup.Goods, "MALL-C-1.1")]
    [InlineData(MallComplaintType.OutOfStock, MallComplaintGroup.Goods, "MALL-C-1.1")]
    [InlineData(MallComplaintType.Attitude, MallComplaintGroup.Service, "MALL-C-1.2")]
    [InlineData(MallComplaintType.CashierError, MallComplaintGroup.Service, "MALL-C-1.2")]
    [InlineData(MallComplaintType.TooFewServices, MallComplaintGroup.Service, "MALL-C-1.2")]
    [InlineData(MallComplaintType.PoorExecution, MallComplaintGroup.Service, "MALL-C-1.2")]
    [InlineData(MallComplaintType.ServiceWithdrawn, MallComplaintGroup.Service, "MALL-C-1.2")]
    [InlineData(MallComplaintType.Accident, MallComplaintGroup.Safety, "MALL-C-1.3")]
    [InlineData(MallComplaintType.Environment, MallComplaintGroup.Safety, "MALL-C-1.3")]
    public void Each_of_the_14_types_is_in_its_group(MallComplaintType type, MallComplaintGroup group, string clause)
    {
        var decision = Book.Given(Complaint(type)).AsOf(Monday).When(MallComplaints.Groups).Decision;

        decision.Value.Should().Equal(group);
        decision.Clauses().Should().Equal(clause);
    }

    [Fact]
    public void There_are_seven_types_of_goods_five_of_service_and_two_of_safety() =>
        Rules.EntriesOf(MallComplaints.Types).CountBy(entry => entry.Group).ToDictionary().Should().Equal(new Dictionary<MallComplaintGroup, int>
        {
            [MallComplaintGroup.Goods] = 7,
            [MallComplaintGroup.Service] = 5,
            [MallComplaintGroup.Safety] = 2,
        });

    [Fact]
    public void A_complaint_about_goods_and_service_is_in_both_groups() =>
        Book.Given(Complaint(MallComplaintType.Price, MallComplaintType.Attitude)).AsOf(Monday).When(MallComplaints.Groups)
            .Decision.Value.Should().Equal(MallComplaintGroup.Goods, MallComplaintGroup.Service);

    [Fact]
    public void A_complaint_of_no_type_or_of_one_type_twice_or_of_an_unknown_one_is_refused()
    {
        var none = () => new MallComplaint("C-1", new Complainant("G-1"), ComplaintChannel.InPerson, Monday, "text");
        var twice = () => Complaint(MallComplaintType.Price, MallComplaintType.Price);
        var unknown = () => Complaint((MallComplaintType)15);

        none.Should().Throw<ArgumentException>().WithMessage("*at least one of the 14*");
        twice.Should().Throw<ArgumentException>().WithMessage("*expected each once*");
        unknown.Should().Throw<ArgumentException>().WithMessage("Found the value 15, expected one of Price*");
    }

    [Fact]
    public void A_value_below_nothing_is_refused()
    {
        var below = () => Complaint() with { GoodsValue = -0.01m };

        below.Should().Throw<ArgumentOutOfRangeException>().WithMessage("*expected 0 or more*");
        (Complaint() with { GoodsValue = 0m }).GoodsValue.Should().Be(0m);
    }

    [Fact]
    public void A_host_may_put_a_type_into_another_group_and_its_own_clause_shows()
    {
        var rulebook = Rulebook.Compose(new MallComplaintsModule(), new OutOfStockIsService());

        var decision = rulebook.Decide(MallComplaints.Handler, MallComplaints.FactsOf(Complaint(MallComplaintType.OutOfStock)), Monday);

        decision.Value.Should().Be(HandlerLevel.CustomerServiceManager);
        decision.Clauses().Should().Contain("HOST-1");
    }

    private sealed class OutOfStockIsService : ProcedureModule
    {
        public override ModuleIdentity Identity { get; } = new("Host", "1.0.0", "host");

        public override void Describe(ModuleBuilder contents) => contents
            .Document(new("HOST", new("House rules", "内部规定"), [new("HOST-1", Provenance.ClauseKind.Classification, "An empty shelf is poor service.")]))
            .Replace(
                MallComplaints.Types,
                [.. MallComplaints.Types.Entries.Where(entry => entry.Type != MallComplaintType.OutOfStock), new TypeOfGroup(MallComplaintType.OutOfStock, MallComplaintGroup.Service, "HOST-1")]);
    }
}
