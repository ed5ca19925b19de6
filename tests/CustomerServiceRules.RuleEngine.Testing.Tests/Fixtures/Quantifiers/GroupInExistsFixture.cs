using System.Linq.Expressions;
using CustomerServiceRules.RuleEngine.RuleModel;
using CustomerServiceRules.RuleEngine.RuleModel.Builders;

namespace CustomerServiceRules.RuleEngine.Testing.Tests.Fixtures.Quantifiers;

[Trait("Behaviour", "R64")]
public class GroupInExistsFixture : EngineFixture
{
    [Fact]
    public void Fire_ExistsOfAPair_NeedsACombination()
    {
        Setup.Rule(Definition(negated: false, joined: true));
        Session.Insert(new Order("o", "ann"));
        Session.Insert(new Complaint("k", "bob"));
        Session.Fire().Should().Be(0);
        Session.Insert(new Complaint("k2", "ann"));
        Session.Insert(new Complaint("k3", "ann"));
        Session.Fire().Should().Be(1);
    }

    [Fact]
    public void Fire_NotOfAPair_HoldsUntilACombinationAppears()
    {
        Setup.Rule(Definition(negated: true, joined: true));
        var complaint = new Complaint("k", "ann");
        Session.Fire().Should().Be(1);
        Session.Insert(new Order("o", "ann"));
        Session.Insert(complaint);
        Session.Retract(complaint);
        Session.Fire().Should().Be(1);
    }

    [Fact]
    public void Fire_InnerPatternsUnjoinedBehindAnOuterPattern_AnswersLogically()
    {
        Setup.Rule(Definition(negated: false, joined: false, outer: true));
        var complaint = new Complaint("k", "nobody");
        Session.InsertAll(new object[] { new Customer("ann"), new Order("o", "nobody") });
        Session.Fire().Should().Be(0);
        Session.Insert(complaint);
        Session.Fire().Should().Be(1);
        Session.Retract(complaint);
        Session.Update(Session.Query<Customer>().Single());
        Session.Fire().Should().Be(0);
    }

    [Fact]
    [Trait("Behaviour", "R65")]
    public void Compile_OrInsideNot_IsRefused()
    {
        var builder = new RuleBuilder();
        builder.Name("or in not");
        var or = builder.LeftHandSide().Not().Group(GroupType.Or);
        or.Pattern(typeof(Order), "order");
        or.Pattern(typeof(Complaint), "complaint");
        builder.RightHandSide().Action((Expression<Action<IContext>>)(ctx => ctx.Halt()));
        var definition = builder.Build();
        new RuleCompiler().Invoking(c => c.Compile(new[] { definition })).Should().Throw<RuleCompilationException>()
            .Which.RuleName.Should().Be("or in not");
    }

    private static IRuleDefinition Definition(bool negated, bool joined, bool outer = false)
    {
        var builder = new RuleBuilder();
        builder.Name("pair");
        var left = builder.LeftHandSide();
        if (outer)
            left.Pattern(typeof(Customer), "customer");
        var group = negated ? left.Not().Group(GroupType.And) : left.Exists().Group(GroupType.And);
        group.Pattern(typeof(Order), "order");
        var complaint = group.Pattern(typeof(Complaint), "complaint");
        if (joined)
        {
            Expression<Func<Complaint, Order, bool>> condition = (complaint, order) => complaint.Customer == order.Customer;
            complaint.Condition(condition);
        }

        builder.RightHandSide().Action((Expression<Action<IContext>>)(ctx => ctx.GetLinkedKeys()));
        return builder.Build();
    }
}
